// SPDX-License-Identifier: MIT
package org.trabecula.picture;

/**
 * Something that is painted along a stretch of surface.
 *
 * @param stretch where
 * @param reach how far from the stretch it can be seen, pixels
 * @param left its first column
 * @param right its last column
 * @param top its first row
 * @param bottom its last row
 * @param brush what it looks like
 */
record Sign(Stretch stretch, double reach, int left, int right, int top, int bottom, Brush brush) {

  /** What a pixel becomes. */
  @FunctionalInterface
  interface Brush {
    /** The colour of a pixel that had one and lies so to the stretch. */
    int paint(int behind, Stretch.Measure place);
  }

  /** A sign along a site in a picture of that width. */
  static Sign of(SitePlace site, double reach, PictureSize size, Brush brush) {
    Stretch stretch = new Stretch(site);
    return new Sign(
        stretch,
        reach,
        Math.max(0, (int) Math.floor(stretch.left() - reach)),
        Math.min(size.width() - 1, (int) Math.ceil(stretch.right() + reach)),
        (int) Math.floor(stretch.top() - reach),
        (int) Math.ceil(stretch.bottom() + reach),
        brush);
  }

  /** Paints what lies of it within rows {@code from} to {@code to} - 1 of a picture so wide. */
  void paint(int[] argb, int width, int from, int to) {
    int last = Math.min(to - 1, bottom);
    int first = Math.max(from, top);
    if (first > last) {
      return;
    }
    Stretch.Measure place = new Stretch.Measure();
    double half = stretch.halfRow(reach);
    for (int y = first; y <= last; y++) {
      double crossing = stretch.crossing(y + 0.5);
      int west = (int) Math.max(left, Math.floor(crossing - half));
      int east = (int) Math.min(right, Math.ceil(crossing + half));
      for (int x = west; x <= east; x++) {
        if (place.isWithin(reach, stretch, x + 0.5, y + 0.5)) {
          int at = y * width + x;
          argb[at] = brush.paint(argb[at], place);
        }
      }
    }
  }
}
