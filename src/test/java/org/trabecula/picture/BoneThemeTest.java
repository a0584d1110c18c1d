// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Contrast between what must be told apart, as the Web's accessibility guidelines reckon it. */
class BoneThemeTest {

  @Test
  void boneStandsOutFromMarrowAndFromTheSheetsBehind() {
    BoneTheme theme = BoneTheme.NATURAL;

    assertThat(contrast(theme.sheet(0).body(), theme.marrow())).isGreaterThan(7);
    assertThat(contrast(theme.sheet(0).body(), theme.sheet(1).body())).isGreaterThan(2.5);
    assertThat(contrast(theme.sheet(1).body(), theme.sheet(2).body())).isGreaterThan(1.5);
  }

  @Test
  void onAProjectorItStandsOutTwiceAsMuch() {
    BoneTheme theme = BoneTheme.HIGH_CONTRAST;

    assertThat(contrast(theme.sheet(0).body(), theme.marrow())).isGreaterThan(14);
    assertThat(contrast(theme.sheet(0).body(), theme.sheet(1).body())).isGreaterThan(5);
  }

  @Test
  void freshBoneIsStillBoneAndFatIsOnlyAHint() {
    for (BoneTheme theme : new BoneTheme[] {BoneTheme.NATURAL, BoneTheme.HIGH_CONTRAST}) {
      assertThat(contrast(theme.fresh().body(), theme.marrow())).isGreaterThan(4.5);
      assertThat(contrast(theme.fresh().body(), theme.sheet(0).body())).isBetween(1.1, 2.0);
      assertThat(contrast(theme.fat(), theme.marrow())).isBetween(1.1, 2.0);
      assertThat(contrast(theme.fat(), theme.sheet(0).body())).isGreaterThan(4.5);
    }
  }

  private static double contrast(int one, int other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(int argb) {
    return 0.2126 * linear(Looks.red(argb))
        + 0.7152 * linear(Looks.green(argb))
        + 0.0722 * linear(Looks.blue(argb));
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
