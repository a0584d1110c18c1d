// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.trabecula.honeycomb.HoneycombState;

class BoneRasteriserTest {

  private static final PictureSize SIZE = new PictureSize(450, 300);
  private static final RowTeam ALONE = new RowTeam(1);

  @Test
  void sameStateGivesTheSamePixels() {
    BoneRasteriser rasteriser = rasteriser(Bones.young(), ALONE);

    int[] first = pixels(rasteriser, Bones.young());
    pixels(rasteriser, Bones.old());

    assertThat(pixels(rasteriser, Bones.young())).isEqualTo(first);
    assertThat(pixels(rasteriser(Bones.young(), ALONE), Bones.young())).isEqualTo(first);
  }

  @Test
  void pixelsDoNotDependOnTheNumberOfThreads() {
    int[] alone = pixels(rasteriser(Bones.old(), ALONE), Bones.old());

    assertThat(pixels(rasteriser(Bones.old(), new RowTeam(2)), Bones.old())).isEqualTo(alone);
    assertThat(pixels(rasteriser(Bones.old(), new RowTeam(3)), Bones.old())).isEqualTo(alone);
  }

  @Test
  void holdsBothBoneAndMarrow() {
    int[] pixels = pixels(rasteriser(Bones.young(), ALONE), Bones.young());

    assertThat(Looks.share(pixels, argb -> argb >>> 24 == 255)).isEqualTo(1);
    assertThat(Looks.share(pixels, Looks::isBone)).isBetween(0.2, 0.7);
    assertThat(Looks.share(pixels, Looks::isMarrow)).isBetween(0.03, 0.5);
  }

  @Test
  void oldBoneShowsMoreMarrow() {
    int[] young = pixels(rasteriser(Bones.young(), ALONE), Bones.young());
    int[] old = pixels(rasteriser(Bones.old(), ALONE), Bones.old());

    assertThat(Looks.share(old, Looks::isMarrow))
        .isGreaterThan(Looks.share(young, Looks::isMarrow));
  }

  @Test
  void refusesAStateOfAnotherLattice() {
    BoneRasteriser rasteriser = rasteriser(Bones.young(), ALONE);

    assertThatThrownBy(() -> rasteriser.render(Bones.row(70, 70), new int[SIZE.pixels()]))
        .hasMessageContaining("another lattice");
  }

  @Test
  void refusesTooFewPixels() {
    BoneRasteriser rasteriser = rasteriser(Bones.young(), ALONE);

    assertThatThrownBy(() -> rasteriser.render(Bones.young(), new int[10]))
        .hasMessage("10 pixels are too few for 450 x 300");
  }

  private static BoneRasteriser rasteriser(HoneycombState state, RowTeam team) {
    return new BoneRasteriser(state.lattice(), SIZE, BoneTheme.NATURAL, team);
  }

  private static int[] pixels(BoneRasteriser rasteriser, HoneycombState state) {
    int[] pixels = new int[SIZE.pixels()];
    rasteriser.render(state, pixels);
    return pixels;
  }
}
