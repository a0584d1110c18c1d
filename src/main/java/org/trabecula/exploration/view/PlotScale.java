// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

/**
 * Where ages and shares of the peak lie in a plot.
 *
 * @param left the plot's left edge, px
 * @param top its top edge, px
 * @param width px
 * @param height px
 * @param firstAge age at the left edge, years
 * @param lastAge age at the right edge, years
 * @param lowest share of the peak at the bottom
 * @param highest share of the peak at the top
 */
public record PlotScale(
    double left,
    double top,
    double width,
    double height,
    double firstAge,
    double lastAge,
    double lowest,
    double highest) {

  /** Where an age lies, px. */
  public double x(double age) {
    return left + (age - firstAge) / (lastAge - firstAge) * width;
  }

  /** Where a share of the peak lies, px; shares beyond the plot lie on its edge. */
  public double y(double share) {
    double within = Math.max(lowest, Math.min(highest, share));
    return top + (highest - within) / (highest - lowest) * height;
  }

  /** The age at a place, years; beside the plot that of its nearer edge. */
  public double ageAt(double x) {
    double share = Math.max(0, Math.min(1, (x - left) / width));
    return firstAge + share * (lastAge - firstAge);
  }

  /** Its right edge, px. */
  public double right() {
    return left + width;
  }

  /** Its bottom edge, px. */
  public double bottom() {
    return top + height;
  }
}
