// SPDX-License-Identifier: MIT
package org.trabecula.picture;

/**
 * Paints cells into a picture: lobed discs with several nuclei that remove bone, rounded squares
 * with one nucleus that build it.
 */
final class CellPainter {

  private static final double OUTLINE = 1.0;
  private static final double CORNER = 0.45;
  private static final double GLEAM = 0.3;

  /** A removing cell's outline waves by so much of its radius, so many times around. */
  private static final double LOBE = 0.06;

  private static final int LOBES = 5;

  /** Where a removing cell's nuclei lie, in radii from its middle, and their radius. */
  private static final double[][] NUCLEI = {{-0.3, -0.22}, {0.32, -0.12}, {-0.02, 0.34}};

  private static final double NUCLEUS = 0.2;
  private static final double NUCLEUS_SHADE = 0.5;

  /** Radius below which nuclei would be specks, pixels. */
  private static final double SMALLEST_WITH_NUCLEI = 4.5;

  private final PictureSize size;
  private final BoneTheme theme;

  CellPainter(PictureSize size, BoneTheme theme) {
    this.size = size;
    this.theme = theme;
  }

  /** Paints what lies of a cell within rows {@code from} to {@code to} - 1. */
  void paint(DrawnCell cell, int[] argb, int from, int to) {
    double reach = cell.radius() * 1.5 + OUTLINE + 1;
    int left = Math.max(0, (int) Math.floor(cell.x() - reach));
    int right = Math.min(size.width() - 1, (int) Math.ceil(cell.x() + reach));
    int top = Math.max(from, (int) Math.floor(cell.y() - reach));
    int bottom = Math.min(to - 1, (int) Math.ceil(cell.y() + reach));
    double cos = Math.cos(cell.angle());
    double sin = Math.sin(cell.angle());
    for (int y = top; y <= bottom; y++) {
      for (int x = left; x <= right; x++) {
        int at = y * size.width() + x;
        double dx = x + 0.5 - cell.x();
        double dy = y + 0.5 - cell.y();
        double outside =
            removes(cell)
                ? outsideLobes(cell, dx, dy)
                : outsideBlock(cell.radius(), dx * cos + dy * sin, dy * cos - dx * sin);
        argb[at] = paint(cell, argb[at], dx, dy, outside);
      }
    }
  }

  private int paint(DrawnCell cell, int behind, double dx, double dy, double outside) {
    if (outside > OUTLINE + 0.5) {
      return behind;
    }
    int edged = Argb.mix(behind, theme.cellEdge(), OUTLINE + 0.5 - outside);
    double gleam = GLEAM * Math.max(0, -(dx + dy) / (2 * cell.radius()));
    int body = Argb.mix(colour(cell), theme.cellEdge(), gleam);
    double nucleus = NUCLEUS_SHADE * nucleus(cell, dx, dy);
    return Argb.mix(edged, Argb.mix(body, theme.shadow(), nucleus), 0.5 - outside);
  }

  private int colour(DrawnCell cell) {
    return removes(cell) ? theme.removing() : theme.building();
  }

  private static boolean removes(DrawnCell cell) {
    return cell.kind() == DrawnCell.Kind.REMOVING;
  }

  /** The share of a pixel that lies on a nucleus, 0 to 1. */
  private static double nucleus(DrawnCell cell, double dx, double dy) {
    if (cell.radius() < SMALLEST_WITH_NUCLEI) {
      return 0;
    }
    double squared = dx * dx + dy * dy;
    if (removes(cell)) {
      squared = Double.POSITIVE_INFINITY;
      for (double[] at : NUCLEI) {
        double x = dx - at[0] * cell.radius();
        double y = dy - at[1] * cell.radius();
        squared = Math.min(squared, x * x + y * y);
      }
    }
    double radius = (removes(cell) ? 1 : 1.6) * NUCLEUS * cell.radius();
    return Math.max(0, Math.min(1, radius + 0.5 - Math.sqrt(squared)));
  }

  /** How far outside a building cell a place lies, pixels; negative inside. */
  private static double outsideBlock(double radius, double alongIt, double acrossIt) {
    double corner = CORNER * radius;
    double along = Math.abs(alongIt) - radius + corner;
    double across = Math.abs(acrossIt) - radius + corner;
    double outAlong = Math.max(0, along);
    double outAcross = Math.max(0, across);
    double rounded = Math.sqrt(outAlong * outAlong + outAcross * outAcross);
    return rounded + Math.min(0, Math.max(along, across)) - corner;
  }

  /** How far outside a removing cell a place lies, pixels; negative inside. */
  private static double outsideLobes(DrawnCell cell, double dx, double dy) {
    double outside = Math.sqrt(dx * dx + dy * dy) - cell.radius();
    // Angles take time, and lobes matter only near the outline.
    if (Math.abs(outside) > LOBE * cell.radius() + OUTLINE + 1) {
      return outside;
    }
    return outside - LOBE * cell.radius() * Math.cos(LOBES * Math.atan2(dy, dx) + cell.angle());
  }
}
