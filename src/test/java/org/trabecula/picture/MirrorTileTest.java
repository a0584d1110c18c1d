// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MirrorTileTest {
  private final MirrorTile tile =
      MirrorTile.of(Bones.young(), 10, BoneTheme.NATURAL, new RowTeam(1));

  @Test
  void theTileIsTwiceTheField() {
    assertThat(tile.size()).isEqualTo(new PictureSize(180, 120));
  }

  @Test
  void itMeetsItselfWithoutASeam() {
    int width = tile.size().width();
    int height = tile.size().height();
    for (int y = 0; y < height; y++) {
      assertThat(tile.argb()[y * width]).isEqualTo(tile.argb()[y * width + width - 1]);
    }
    for (int x = 0; x < width; x++) {
      assertThat(tile.argb()[x]).isEqualTo(tile.argb()[(height - 1) * width + x]);
    }
  }
}
