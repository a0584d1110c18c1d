// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import java.util.List;

/** Paints cells into a picture: discs that remove bone, rounded squares that build it. */
final class CellPainter {

  private static final double OUTLINE = 1.0;
  private static final double CORNER = 0.45;
  private static final double GLEAM = 0.3;

  private final PictureSize size;
  private final BoneTheme theme;

  CellPainter(PictureSize size, BoneTheme theme) {
    this.size = size;
    this.theme = theme;
  }

  /** Paints the cells in their order. */
  void paint(List<DrawnCell> cells, int[] argb) {
    for (DrawnCell cell : cells) {
      paint(cell, argb);
    }
  }

  private void paint(DrawnCell cell, int[] argb) {
    double reach = cell.radius() * 1.5 + OUTLINE + 1;
    int left = Math.max(0, (int) Math.floor(cell.x() - reach));
    int right = Math.min(size.width() - 1, (int) Math.ceil(cell.x() + reach));
    int top = Math.max(0, (int) Math.floor(cell.y() - reach));
    int bottom = Math.min(size.height() - 1, (int) Math.ceil(cell.y() + reach));
    for (int y = top; y <= bottom; y++) {
      for (int x = left; x <= right; x++) {
        int at = y * size.width() + x;
        argb[at] = paint(cell, argb[at], x + 0.5 - cell.x(), y + 0.5 - cell.y());
      }
    }
  }

  private int paint(DrawnCell cell, int behind, double dx, double dy) {
    double outside = outside(cell, dx, dy);
    int edged = Argb.mix(behind, theme.cellEdge(), OUTLINE + 0.5 - outside);
    int body = cell.kind() == DrawnCell.Kind.REMOVING ? theme.removing() : theme.building();
    double gleam = GLEAM * Math.max(0, -(dx + dy) / (2 * cell.radius()));
    return Argb.mix(edged, Argb.mix(body, theme.cellEdge(), gleam), 0.5 - outside);
  }

  /** How far outside the cell's body a place lies, pixels; negative inside. */
  private static double outside(DrawnCell cell, double dx, double dy) {
    if (cell.kind() == DrawnCell.Kind.REMOVING) {
      return Math.hypot(dx, dy) - cell.radius();
    }
    double cos = Math.cos(cell.angle());
    double sin = Math.sin(cell.angle());
    double corner = CORNER * cell.radius();
    double along = Math.abs(dx * cos + dy * sin) - cell.radius() + corner;
    double across = Math.abs(dy * cos - dx * sin) - cell.radius() + corner;
    double rounded = Math.hypot(Math.max(0, along), Math.max(0, across));
    return rounded + Math.min(0, Math.max(along, across)) - corner;
  }
}
