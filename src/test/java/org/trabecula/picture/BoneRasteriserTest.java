// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource({"300, 200", "744, 496", "1500, 1000"})
  void sizeOfThePictureDoesNotChangeTheBone(int width, int height) {
    HoneycombState state = Bones.old();

    assertThat(coverage(state, new PictureSize(width, height)))
        .isCloseTo(coverage(state, SIZE), within(0.006));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "7, 3", "1, 200", "200, 1", "33, 500"})
  void drawsPicturesOfAnyShape(int width, int height) {
    HoneycombState state = Bones.young();
    PictureSize size = new PictureSize(width, height);
    int[] pixels = new int[size.pixels()];

    new BoneRasteriser(state.lattice(), size, BoneTheme.HIGH_CONTRAST, ALONE).render(state, pixels);

    assertThat(Looks.share(pixels, argb -> argb >>> 24 == 255)).isEqualTo(1);
  }

  @Test
  void highContrastSetsBoneFurtherApartFromMarrow() {
    assertThat(contrast(BoneTheme.HIGH_CONTRAST)).isGreaterThan(contrast(BoneTheme.NATURAL));
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

  private static double coverage(HoneycombState state, PictureSize size) {
    return new BoneRasteriser(state.lattice(), size, BoneTheme.NATURAL, ALONE).frontCoverage(state);
  }

  /** How much lighter the lightest tenth of the pixels is than the darkest. */
  private static double contrast(BoneTheme theme) {
    HoneycombState state = Bones.young();
    int[] pixels = new int[SIZE.pixels()];
    new BoneRasteriser(state.lattice(), SIZE, theme, ALONE).render(state, pixels);
    int[] greens = Arrays.stream(pixels).map(Looks::green).sorted().toArray();
    return greens[greens.length * 9 / 10] - greens[greens.length / 10];
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
