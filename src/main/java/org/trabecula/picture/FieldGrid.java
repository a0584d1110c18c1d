// SPDX-License-Identifier: MIT
package org.trabecula.picture;

/**
 * The points, some pixels apart, at which the depth inside the bone is worked out.
 *
 * <p>Bone has no detail finer than about 20 µm here, so a large picture needs no more points than a
 * small one. Between the points the depth is a cubic B-spline, whose slope is smooth too: no grid
 * shows in the light. One row and column before the picture's edge, and two after it, serve the
 * spline.
 *
 * @param scale how the field lies in the picture
 * @param step pixels between points
 * @param columns points across
 * @param rows points down
 */
record FieldGrid(PictureScale scale, int step, int columns, int rows) {

  private static final double WIDEST_SPACING = 0.0251;

  /** The grid for a picture. */
  static FieldGrid of(PictureScale scale, PictureSize size) {
    int step = Math.max(1, (int) (WIDEST_SPACING * scale.pixelsPerMillimetre()));
    int columns = (size.width() + step - 1) / step + 3;
    int rows = (size.height() + step - 1) / step + 3;
    return new FieldGrid(scale, step, columns, rows);
  }

  /** Distance between neighbouring points, mm. */
  double spacing() {
    return step / scale.pixelsPerMillimetre();
  }

  /** Where a column stands in the field, mm. */
  double x(int column) {
    return scale.fieldX((column - 1) * step);
  }

  /** Where a row stands in the field, mm. */
  double y(int row) {
    return scale.fieldY((row - 1) * step);
  }

  /** The first column at or after a place in the field, mm; not limited to the grid. */
  int columnAfter(double x) {
    return (int) Math.ceil(scale.pixelX(x) / step) + 1;
  }
}
