// SPDX-License-Identifier: MIT
package org.trabecula.design;

/**
 * Where values lie in a plot.
 *
 * @param left the plot's left edge, px
 * @param top its top edge, px
 * @param width px
 * @param height px
 * @param first value at the left edge
 * @param last value at the right edge
 * @param lowest value at the bottom
 * @param highest value at the top
 */
public record PlotScale(
    double left,
    double top,
    double width,
    double height,
    double first,
    double last,
    double lowest,
    double highest) {

  /** Where a value lies along the plot, px. */
  public double x(double along) {
    return left + (along - first) / (last - first) * width;
  }

  /** Where a value lies up the plot, px; values beyond the plot lie on its edge. */
  public double y(double up) {
    double within = Math.max(lowest, Math.min(highest, up));
    return top + (highest - within) / (highest - lowest) * height;
  }

  /** The value along the plot at a place; beside the plot that of its nearer edge. */
  public double at(double x) {
    double share = Math.max(0, Math.min(1, (x - left) / width));
    return first + share * (last - first);
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
