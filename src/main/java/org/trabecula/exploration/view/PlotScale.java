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
record PlotScale(
    double left,
    double top,
    double width,
    double height,
    double firstAge,
    double lastAge,
    double lowest,
    double highest) {

  /** Where an age lies, px. */
  double x(double age) {
    return left + (age - firstAge) / (lastAge - firstAge) * width;
  }

  /** Where a share of the peak lies, px; shares beyond the plot lie on its edge. */
  double y(double share) {
    double within = Math.max(lowest, Math.min(highest, share));
    return top + (highest - within) / (highest - lowest) * height;
  }

  /** The age at a place, years; beside the plot that of its nearer edge. */
  double ageAt(double x) {
    double share = Math.max(0, Math.min(1, (x - left) / width));
    return firstAge + share * (lastAge - firstAge);
  }

  double right() {
    return left + width;
  }

  double bottom() {
    return top + height;
  }
}
