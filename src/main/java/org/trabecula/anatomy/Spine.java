// SPDX-License-Identifier: MIT
package org.trabecula.anatomy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The 24 vertebrae of a standing person from the lowest to the neck, and how their curve changes
 * where some have settled.
 *
 * <p>Each settled bone tilts all that stands on it forward by its wedge; the pelvis leans back and
 * the neck bends back by a part of that, so that the eyes look ahead.
 *
 * @param vertebrae from the fifth lumbar vertebra up
 */
public record Spine(List<PlacedVertebra> vertebrae) {
  /** The place of the third lumbar vertebra among them: the one that is looked into. */
  public static final int LOOKED_INTO = 2;

  /** The place of the twelfth thoracic vertebra among them. */
  private static final int TWELFTH = 5;

  /** The place of the lowest vertebra of the neck among them. */
  private static final int NECK = 17;

  /** Where vertebrae settle most often, first the likeliest: where the back's curve changes. */
  private static final List<Integer> SETTLING = List.of(TWELFTH, TWELFTH + 4, TWELFTH - 1);

  /** The most that are drawn settled. */
  public static final int MOST_SETTLED = SETTLING.size();

  private static final double PELVIS_SHARE = 0.45;
  private static final double NECK_SHARE = 0.55;

  // Usual sizes, mm, and tilts, degrees, from the fifth lumbar vertebra to the first of the neck.
  private static final double[] HEIGHT = {
    27, 27.5, 28, 27.5, 27, 25, 23.5, 22, 21, 20.5, 20, 19.5, 19, 18.5, 18, 17.5, 17, 15, 13, 13,
    13.5, 14, 20, 10
  };
  private static final double[] DEPTH = {
    35, 35, 34, 33, 31, 30, 29, 28, 27, 26, 25, 24, 23, 21, 19, 17, 16, 16, 15, 15, 15, 15, 15, 14
  };
  private static final double[] DISC = {
    11, 11, 10, 9, 8, 7, 6, 6, 5, 5, 5, 4.5, 4, 4, 4, 4, 4.5, 5, 5, 5, 5, 5, 2, 2
  };
  private static final double[] TILT = {
    18, 9, 0, -7, -11, -13, -13, -11, -8, -4, 1, 6, 11, 16, 20, 23, 25, 25, 21, 16, 10, 5, 2, 0
  };

  // Forward of the lowest vertebra and up from it, mm; clockwise.
  private static final double[][] SACRUM = {
    {20, -21},
    {4, -25},
    {-14, -30},
    {-40, -58},
    {-58, -100},
    {-50, -132},
    {-40, -124},
    {-40, -98},
    {-14, -62},
    {8, -44}
  };

  public Spine {
    vertebrae = List.copyOf(vertebrae);
  }

  /** The spine of a healthy adult. */
  public static Spine healthy() {
    return settled(0, 0);
  }

  /**
   * A spine in which some vertebrae have settled in front.
   *
   * @param count how many, 0 to {@link #MOST_SETTLED}
   * @param share of the front's height that each lost, 0 to 1
   */
  public static Spine settled(int count, double share) {
    List<Integer> settling = SETTLING.subList(0, count);
    double bend = 0;
    for (int level : settling) {
      bend += vertebra(level).settled(share).wedge();
    }
    List<PlacedVertebra> column = new ArrayList<>();
    double lean = -PELVIS_SHARE * bend;
    for (int level = 0; level < HEIGHT.length; level++) {
      boolean sinks = settling.contains(level);
      Vertebra bone = sinks ? vertebra(level).settled(share) : vertebra(level);
      double tilt = Math.toRadians(TILT[level]) + lean + bone.wedge() / 2 - lookUp(level, bend);
      Place middle =
          level == 0 ? new Place(0, 0) : above(column.get(level - 1), DISC[level - 1], bone, tilt);
      column.add(new PlacedVertebra(bone, middle, tilt, sinks));
      lean += bone.wedge();
    }
    return new Spine(standing(column));
  }

  /** The bone on which the lowest vertebra stands. */
  public Outline sacrum() {
    Place lowest = vertebrae.get(0).middle();
    return Outline.smooth(
        Arrays.stream(SACRUM).map(tied -> lowest.moved(-tied[0], -tied[1])).toList());
  }

  /** How far it is from the lowest vertebra to the top of the highest one, upright, mm. */
  public double height() {
    PlacedVertebra top = vertebrae.get(vertebrae.size() - 1);
    return vertebrae.get(0).middle().y() - top.middle().y();
  }

  private static Vertebra vertebra(int level) {
    return Vertebra.even(DEPTH[level], HEIGHT[level]);
  }

  private static double lookUp(int level, double bend) {
    double share = Math.max(0, level - NECK + 1) / (double) (HEIGHT.length - NECK);
    return NECK_SHARE * bend * share;
  }

  private static Place above(PlacedVertebra below, double disc, Vertebra bone, double tilt) {
    Place top = below.middle().from(0, below.vertebra().height() / 2, below.tilt());
    Place across = top.from(0, disc, (below.tilt() + tilt) / 2);
    return across.from(0, bone.height() / 2, tilt);
  }

  /** Moves all so that a healthy spine's third lumbar vertebra is the origin; the lowest stands. */
  private static List<PlacedVertebra> standing(List<PlacedVertebra> column) {
    Place lowest = lowest();
    return column.stream()
        .map(
            one ->
                new PlacedVertebra(
                    one.vertebra(),
                    one.middle().moved(lowest.x(), lowest.y()),
                    one.tilt(),
                    one.settled()))
        .toList();
  }

  /** Where the lowest vertebra stands when the third from below is the origin. */
  private static Place lowest() {
    PlacedVertebra one = new PlacedVertebra(vertebra(0), new Place(0, 0), tilt(0), false);
    PlacedVertebra two =
        new PlacedVertebra(vertebra(1), above(one, DISC[0], vertebra(1), tilt(1)), tilt(1), false);
    Place three = above(two, DISC[1], vertebra(2), tilt(2));
    return new Place(-three.x(), -three.y());
  }

  private static double tilt(int level) {
    return Math.toRadians(TILT[level]);
  }
}
