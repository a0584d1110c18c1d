// SPDX-License-Identifier: MIT
package org.trabecula.design;

import java.util.List;

/**
 * The values a slider stops at, finer in some stretches than in others.
 *
 * <p>A position on the scale counts steps from its low end; values between two stops lie between
 * their positions.
 *
 * @param stretches from low to high, each beginning where the one before it ends
 */
public record SliderScale(List<Stretch> stretches) {
  /** Values are rounded to this many parts of one, so that sums of steps stay plain numbers. */
  private static final double PARTS = 1e6;

  /**
   * A stretch with even steps.
   *
   * @param from its lowest value, in the slider's unit
   * @param to its highest value, a whole number of steps above
   * @param step between two stops
   */
  public record Stretch(double from, double to, double step) {
    /** Number of steps. */
    double steps() {
      return Math.rint((to - from) / step);
    }
  }

  public SliderScale {
    stretches = List.copyOf(stretches);
    for (int i = 1; i < stretches.size(); i++) {
      if (stretches.get(i).from() != stretches.get(i - 1).to()) {
        throw new IllegalArgumentException("stretch " + i + " does not begin where the last ends");
      }
    }
  }

  /** A scale with the same step everywhere. */
  public static SliderScale even(double low, double high, double step) {
    return new SliderScale(List.of(new Stretch(low, high, step)));
  }

  /** The lowest value. */
  public double low() {
    return stretches.get(0).from();
  }

  /** The highest value. */
  public double high() {
    return stretches.get(stretches.size() - 1).to();
  }

  /** Steps from the lowest value to the highest. */
  public double steps() {
    return stretches.stream().mapToDouble(Stretch::steps).sum();
  }

  /** Whether a value lies on the scale; a NaN never does. */
  public boolean contains(double value) {
    return value >= low() && value <= high();
  }

  /** Where a value lies, in steps; beyond either end it lies at that end. */
  public double position(double value) {
    double before = 0;
    for (Stretch stretch : stretches) {
      if (value < stretch.to()) {
        return before + Math.max(0, (value - stretch.from()) / stretch.step());
      }
      before += stretch.steps();
    }
    return before;
  }

  /** The value at a stop, counted from the low end; beyond either end it is that end. */
  public double stop(long index) {
    long left = Math.max(0, index);
    for (Stretch stretch : stretches) {
      if (left <= stretch.steps()) {
        return Math.rint((stretch.from() + left * stretch.step()) * PARTS) / PARTS;
      }
      left -= (long) stretch.steps();
    }
    return high();
  }

  /** The stop nearest to a position. */
  public double nearestStop(double position) {
    return stop(Math.round(position));
  }

  /**
   * The stop some steps away from a value; from between two stops, the next one is one step away.
   *
   * @param steps upwards, or downwards when negative
   */
  public double moved(double value, int steps) {
    double position = position(value);
    double start = steps > 0 ? Math.floor(position + 1e-9) : Math.ceil(position - 1e-9);
    return stop((long) start + steps);
  }
}
