// SPDX-License-Identifier: MIT
package org.trabecula.lens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.trabecula.honeycomb.HoneycombState;

/**
 * A strut cut open at one of its work sites, at one age.
 *
 * <p>All lengths are µm. x runs along the strut from the middle of the cavity; heights are measured
 * from the strut's centre line, up to the side on which the cells work.
 *
 * @param halfCavity half the length of the cavity
 * @param xs the places, from left to right
 * @param found the surface that the cells found
 * @param floor the deepest surface so far: between it and {@code surface} the bone is new
 * @param seam the surface of the bone that is hard: between it and {@code surface} it is not yet
 * @param surface the surface now
 * @param back the surface on the other side
 */
public record StrutSection(
    double halfCavity,
    double[] xs,
    double[] found,
    double[] floor,
    double[] seam,
    double[] surface,
    double[] back) {

  private static final int POINTS = 121;

  /** How much of the strut is seen on either side of the cavity. */
  private static final double BESIDE = 85;

  /** Bone thinner than this is a hole. */
  private static final double HOLE = 1;

  /** The section at a site at an age, years; ages beyond the site's give its nearer end. */
  public static StrutSection of(SiteCycle cycle, double age, LensParameters sizes) {
    double at = cycle.within(age);
    HoneycombState now = cycle.life().at(at);
    HoneycombState start = cycle.life().at(cycle.first());
    boolean cut = cycle.isCut(at);
    double missing = cut ? 0 : cycle.unit().cavityDepth(at);
    SiteProfile profile = new SiteProfile(cycle.unit(), start, now, missing);
    double deepest = cut ? 0 : cycle.dug(at);
    double soft = Math.min(sizes.osteoidSeam().value(), Math.max(0, deepest - missing));
    return new Drawing(profile, missing, deepest, soft * softShare(cycle, at)).section();
  }

  /** How much of the seam is there: in the end the last layers harden too. */
  private static double softShare(SiteCycle cycle, double age) {
    double left = (cycle.last() - age) / (cycle.last() - cycle.workEnd() + 1e-9);
    return Math.max(0, Math.min(1, left));
  }

  /** Half the width of what is seen. */
  public double halfWidth() {
    return xs[xs.length - 1];
  }

  /** The surface at a place. */
  public double surfaceAt(double x) {
    double index = (x + halfWidth()) / (2 * halfWidth()) * (xs.length - 1);
    int before = (int) Math.max(0, Math.min(xs.length - 2.0, Math.floor(index)));
    return surface[before] + (index - before) * (surface[before + 1] - surface[before]);
  }

  /** The slope of the surface at a place. */
  public double slopeAt(double x) {
    double step = 4;
    return (surfaceAt(x + step) - surfaceAt(x - step)) / (2 * step);
  }

  /** Whether there is bone at a place. */
  public boolean isBone(double x) {
    int index = (int) Math.round((x + halfWidth()) / (2 * halfWidth()) * (xs.length - 1));
    return isBone(Math.max(0, Math.min(xs.length - 1, index)));
  }

  /** Whether there is bone at one of the places. */
  public boolean isBone(int index) {
    return surface[index] - back[index] > HOLE;
  }

  /** The layers of bone, each a run of places from {@code from} to {@code to} with its heights. */
  public List<Layer> layers(double distance) {
    List<Layer> layers = new ArrayList<>();
    double highest = highest(found);
    for (double up = lowest(back) + distance; up < highest; up += distance) {
      addOld(layers, up);
    }
    for (double up = distance; up < highest - lowest(floor); up += distance) {
      addNew(layers, up);
    }
    return layers;
  }

  /**
   * One drawn line between two layers.
   *
   * @param from index of its first place
   * @param heights from there on
   */
  public record Layer(int from, double[] heights) {}

  private void addOld(List<Layer> layers, double up) {
    double[] heights = new double[xs.length];
    boolean[] seen = new boolean[xs.length];
    for (int i = 0; i < xs.length; i++) {
      // Layers follow the long surfaces of the strut, the lower ones the back, the upper the front.
      double share = (up - lowest(back)) / (highest(found) - lowest(back));
      heights[i] = back[i] + share * (found[i] - back[i]);
      seen[i] = heights[i] < floor[i] - 1 && heights[i] > back[i] + 2;
    }
    addRuns(layers, heights, seen);
  }

  private void addNew(List<Layer> layers, double up) {
    double[] heights = new double[xs.length];
    boolean[] seen = new boolean[xs.length];
    for (int i = 0; i < xs.length; i++) {
      heights[i] = floor[i] + up;
      seen[i] = heights[i] < seam[i] - 1;
    }
    addRuns(layers, heights, seen);
  }

  private static void addRuns(List<Layer> layers, double[] heights, boolean[] seen) {
    int from = 0;
    for (int i = 0; i <= heights.length; i++) {
      if (i == heights.length || !seen[i]) {
        if (i - from > 1) {
          layers.add(new Layer(from, Arrays.copyOfRange(heights, from, i)));
        }
        from = i + 1;
      }
    }
  }

  private static double highest(double[] heights) {
    return Arrays.stream(heights).max().orElseThrow();
  }

  private static double lowest(double[] heights) {
    return Arrays.stream(heights).min().orElseThrow();
  }

  /** Draws the lines of a section. */
  private record Drawing(SiteProfile profile, double missing, double deepest, double soft) {

    StrutSection section() {
      double half = profile.halfCavity() + BESIDE;
      double[][] lines = new double[6][POINTS];
      for (int i = 0; i < POINTS; i++) {
        double x = -half + 2 * half * i / (POINTS - 1);
        double share = profile.shape(x);
        double back = -profile.opposite(x);
        double found = Math.max(back, profile.worked(x));
        double surface = Math.max(back, profile.worked(x) - missing * share);
        double floor = Math.max(back, Math.min(surface, profile.worked(x) - deepest * share));
        lines[0][i] = x;
        lines[1][i] = found;
        lines[2][i] = floor;
        lines[3][i] = Math.max(floor, surface - soft * Math.min(1, 3 * share));
        lines[4][i] = surface;
        lines[5][i] = back;
      }
      return new StrutSection(
          profile.halfCavity(), lines[0], lines[1], lines[2], lines[3], lines[4], lines[5]);
    }
  }
}
