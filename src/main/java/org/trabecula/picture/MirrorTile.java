// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import org.trabecula.honeycomb.HoneycombState;

/**
 * The honeycomb small, and mirrored to the right and down, so that it can be laid side by side
 * without a seam: the trabecular bone of a whole vertebra.
 *
 * <p>It is drawn twice as large and halved, since a strut is no wider than a pixel or two.
 *
 * @param size of the tile
 * @param argb its pixels, row by row
 */
public record MirrorTile(PictureSize size, int[] argb) {

  /** A tile in which a millimetre of bone has that many pixels. */
  public static MirrorTile of(
      HoneycombState state, int pixelsPerMillimetre, BoneTheme theme, RowTeam team) {
    int width = (int) Math.round(state.lattice().width() * pixelsPerMillimetre);
    int height = (int) Math.round(state.lattice().height() * pixelsPerMillimetre);
    PictureSize large = new PictureSize(2 * width, 2 * height);
    int[] drawn = new int[large.pixels()];
    new HoneycombPicture(state.lattice(), large, theme, team).draw(state, WorkShown.NOTHING, drawn);
    int[] tile = new int[large.pixels()];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int at = 2 * y * large.width() + 2 * x;
        int upper = Argb.mix(drawn[at], drawn[at + 1], 128);
        int lower = Argb.mix(drawn[at + large.width()], drawn[at + large.width() + 1], 128);
        int mean = Argb.mix(upper, lower, 128);
        int right = large.width() - 1 - x;
        int below = large.height() - 1 - y;
        tile[y * large.width() + x] = mean;
        tile[y * large.width() + right] = mean;
        tile[below * large.width() + x] = mean;
        tile[below * large.width() + right] = mean;
      }
    }
    return new MirrorTile(large, tile);
  }
}
