// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trabecula.honeycomb.HoneycombState;

class StrutShapeTest {

  /**
   * 200 pixels a millimetre: the middle strut runs along row 600, from column 600 to column 1200.
   */
  private static final PictureSize SIZE = new PictureSize(1800, 1200);

  private static final int MIDDLE = 600;

  @Test
  void leftSideLiesAboveAStrutThatRunsToTheRight() {
    int[] pixels = pixels(Bones.row(100, 40));

    assertThat(MIDDLE - top(pixels, 900)).isCloseTo(20, within(1));
    assertThat(bottom(pixels, 900) - MIDDLE).isCloseTo(8, within(1));
  }

  @Test
  void cavityOnTheLeftLeavesTheRightAsItWas() {
    HoneycombState state = Bones.row(100, 100);
    for (int site = 6; site <= 9; site++) {
      state.left()[site] = 60;
    }

    int[] pixels = pixels(state);

    assertThat(MIDDLE - top(pixels, 660)).isCloseTo(20, within(1));
    assertThat(MIDDLE - top(pixels, 900)).isCloseTo(12, within(1));
    assertThat(bottom(pixels, 900) - MIDDLE).isCloseTo(20, within(1));
  }

  @Test
  void edgeRisesWithoutStepsWhereThicknessGrows() {
    HoneycombState state = Bones.row(100, 100);
    for (int site = 0; site < Bones.SITES; site++) {
      state.left()[site] = 40 + 6 * site;
    }

    int[] pixels = pixels(state);

    for (int x = 640; x < 1160; x++) {
      double site = (x + 0.5 - 600) / 600 * Bones.SITES - 0.5;
      assertThat(MIDDLE - top(pixels, x))
          .isCloseTo((int) Math.round((40 + 6 * site) / 5), within(1));
    }
  }

  @Test
  void cutStrutShowsMarrowBetweenItsStumps() {
    HoneycombState state = Bones.row(70, 70);
    for (int site = 6; site <= 9; site++) {
      state.left()[site] = 0;
      state.right()[site] = 0;
    }

    int[] pixels = pixels(state);

    assertThat(Looks.isMarrow(pixels[MIDDLE * SIZE.width() + 900])).isTrue();
    assertThat(Looks.isBone(pixels[MIDDLE * SIZE.width() + 700])).isTrue();
    assertThat(Looks.isBone(pixels[MIDDLE * SIZE.width() + 1100])).isTrue();
  }

  @ParameterizedTest
  @ValueSource(doubles = {40, 60, 100, 140, 200})
  void strutIsDrawnAsThickAsItIs(double thickness) {
    HoneycombState state = Bones.row(thickness / 2, thickness / 2);
    BoneRasteriser rasteriser =
        new BoneRasteriser(state.lattice(), SIZE, BoneTheme.NATURAL, new RowTeam(1));

    double area = rasteriser.frontCoverage(state) * 9 * 6;

    assertThat(area / 9 * 1000).isCloseTo(thickness, within(9.0));
  }

  @Test
  void thinStumpDoesNotVanishForBeingLoose() {
    HoneycombState state = Bones.row(20, 20);
    Arrays.fill(state.left(), Bones.SITES, 3 * Bones.SITES, 0);
    Arrays.fill(state.right(), Bones.SITES, 3 * Bones.SITES, 0);

    assertThat(Looks.isMarrow(pixels(state)[MIDDLE * SIZE.width() + 900])).isFalse();
  }

  @Test
  void strutThatHoldsIsSeenHoweverThin() {
    int[] pixels = pixels(Bones.row(7, 7));

    for (int x = 660; x < 1140; x++) {
      assertThat(Looks.isMarrow(pixels[MIDDLE * SIZE.width() + x])).isFalse();
    }
  }

  private static int[] pixels(HoneycombState state) {
    int[] pixels = new int[SIZE.pixels()];
    new BoneRasteriser(state.lattice(), SIZE, BoneTheme.NATURAL, new RowTeam(1))
        .render(state, pixels);
    return pixels;
  }

  /** The first row of a column that is not marrow. */
  private static int top(int[] pixels, int x) {
    int y = MIDDLE;
    while (!Looks.isMarrow(pixels[(y - 1) * SIZE.width() + x])) {
      y--;
    }
    return y;
  }

  /** The first row below the middle that is marrow. */
  private static int bottom(int[] pixels, int x) {
    int y = MIDDLE;
    while (!Looks.isMarrow(pixels[y * SIZE.width() + x])) {
      y++;
    }
    return y;
  }
}
