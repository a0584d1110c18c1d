// SPDX-License-Identifier: MIT
package org.trabecula.anatomy;

import java.util.ArrayList;
import java.util.List;

/**
 * The outline of a standing person from the left side, without features: it belongs to no one and
 * to everyone.
 *
 * <p>Each of its places is tied to a vertebra, so that it follows the spine; the legs are tied to
 * where the spine stands.
 */
public final class BodyOutline {
  /** Ties a place to where the spine stands, upright. */
  private static final int GROUND = -1;

  // Vertebra, forward of it, up of it, mm; clockwise from the crown, the face to the left.
  private static final double[][] TORSO = {
    {23, 4, 152},
    {23, -44, 138},
    {23, -76, 100},
    {23, -82, 58},
    {23, -68, 18},
    {21, -54, -4},
    {19, -54, 0},
    {17, -60, 0},
    {15, -68, 0},
    {13, -74, 0},
    {11, -78, 0},
    {9, -79, 0},
    {7, -79, 0},
    {5, -80, 0},
    {3, -83, 0},
    {1, -88, 0},
    {GROUND, -98, -14},
    {GROUND, -118, -64},
    {GROUND, -122, -116},
    {GROUND, -102, -180},
    {GROUND, -82, -260},
    {GROUND, -66, -360},
    {GROUND, -54, -450},
    {GROUND, -50, -520},
    {GROUND, -68, -590},
    {GROUND, -70, -660},
    {GROUND, -50, -760},
    {GROUND, -38, -850},
    {GROUND, -42, -910},
    {GROUND, -54, -945},
    {GROUND, -46, -966},
    {GROUND, 20, -968},
    {GROUND, 100, -970},
    {GROUND, 160, -968},
    {GROUND, 168, -952},
    {GROUND, 130, -936},
    {GROUND, 66, -912},
    {GROUND, 34, -878},
    {GROUND, 30, -800},
    {GROUND, 44, -690},
    {GROUND, 52, -600},
    {GROUND, 66, -520},
    {GROUND, 72, -460},
    {GROUND, 86, -360},
    {GROUND, 96, -250},
    {GROUND, 100, -160},
    {GROUND, 108, -80},
    {GROUND, 122, -20},
    {1, 128, 0},
    {4, 128, 0},
    {7, 142, 0},
    {10, 154, 0},
    {13, 122, 0},
    {15, 82, -4},
    {17, 54, -6},
    {19, 48, -2},
    {21, 48, -2},
    {23, 58, -58},
    {23, 86, -70},
    {23, 100, -58},
    {23, 101, -34},
    {23, 104, -10},
    {23, 116, 12},
    {23, 106, 40},
    {23, 104, 74},
    {23, 88, 114},
    {23, 50, 142}
  };

  /** The vertebra at whose height the arm hangs. */
  private static final int SHOULDER = 13;

  // Forward of that vertebra and down from it, mm; clockwise from the top of the shoulder.
  private static final double[][] ARM = {
    {28, -6}, {-22, 8}, {-40, 50}, {-38, 130}, {-34, 220}, {-32, 300}, {-24, 370}, {-8, 450},
    {6, 520}, {2, 570}, {10, 630}, {28, 672}, {44, 660}, {52, 610}, {52, 560}, {44, 510},
    {42, 430}, {36, 350}, {40, 280}, {50, 190}, {62, 110}, {62, 50}, {50, 10}
  };

  private final Spine spine;

  public BodyOutline(Spine spine) {
    this.spine = spine;
  }

  /** Head, trunk and legs. */
  public Outline torso() {
    List<Place> corners = new ArrayList<>();
    for (double[] tied : TORSO) {
      corners.add(place((int) tied[0], tied[1], tied[2]));
    }
    return Outline.smooth(corners);
  }

  /** The arm, which hangs straight down whatever the spine does. */
  public Outline arm() {
    Place shoulder = spine.vertebrae().get(SHOULDER).middle();
    List<Place> corners = new ArrayList<>();
    for (double[] tied : ARM) {
      corners.add(shoulder.moved(-tied[0], tied[1]));
    }
    return Outline.smooth(corners);
  }

  private Place place(int level, double forward, double up) {
    if (level == GROUND) {
      return ground().moved(-forward, -up);
    }
    PlacedVertebra tie = spine.vertebrae().get(level);
    return tie.middle().from(forward, up, tie.tilt());
  }

  /** The lowest vertebra, with nothing settled below it. */
  private Place ground() {
    return spine.vertebrae().get(0).middle();
  }
}
