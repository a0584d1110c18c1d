// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Telling a picture that holds bone from one that does not. */
class BoneShareTest {

  private static BoneTheme[] themes() {
    return new BoneTheme[] {BoneTheme.NATURAL, BoneTheme.HIGH_CONTRAST};
  }

  @ParameterizedTest
  @MethodSource("themes")
  void aWindowWithoutItsPictureHoldsNone(BoneTheme theme) {
    for (int colour : new int[] {0xFF000000, 0xFFFFFFFF, 0xFFF1F0F2, theme.marrow(), theme.fat()}) {
      int[] blank = new int[100];
      Arrays.fill(blank, colour);
      assertThat(new BoneShare(theme).of(blank)).as("%08x", colour).isZero();
    }
  }

  @ParameterizedTest
  @MethodSource("themes")
  void litBoneOfTheFrontSheetIsCounted(BoneTheme theme) {
    int[] picture = new int[100];
    Arrays.fill(picture, theme.marrow());
    Arrays.fill(picture, 0, 15, theme.sheet(0).body());
    Arrays.fill(picture, 15, 25, theme.sheet(0).light());
    Arrays.fill(picture, 25, 50, theme.sheet(1).light());
    assertThat(new BoneShare(theme).of(picture)).isEqualTo(0.25);
  }
}
