// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.honeycomb.TrabecularLattice;

class ViewportTest {
  private static final PictureSize SIZE = new PictureSize(900, 600);

  private final TrabecularLattice lattice = Bones.row(70, 70).lattice();
  private final Viewport whole = Viewport.whole(lattice);

  @Test
  void theWholeFieldFillsThePicture() {
    assertThat(PictureScale.of(lattice, SIZE, whole)).isEqualTo(new PictureScale(100, 0, 0));
  }

  @Test
  void aPlaceStaysUnderThePointer() {
    Viewport close = whole.about(2, 1.5, 4);

    PictureScale scale = PictureScale.of(lattice, SIZE, close);

    assertThat(scale.pixelsPerMillimetre()).isEqualTo(400);
    assertThat(scale.pixelX(2)).isCloseTo(200, within(1e-9));
    assertThat(scale.pixelY(1.5)).isCloseTo(150, within(1e-9));
    assertThat(close.about(2, 1.5, 1)).isEqualTo(whole);
  }

  @Test
  void nothingBeyondTheFieldIsShown() {
    Viewport beyond = new Viewport(-3, 99, 2);

    PictureScale scale = PictureScale.of(lattice, SIZE, beyond);

    assertThat(scale.fieldX(0)).isZero();
    assertThat(scale.fieldY(600)).isCloseTo(6, within(1e-12));
    assertThat(PictureScale.within(lattice, SIZE, beyond)).isEqualTo(new Viewport(2.25, 4.5, 2));
  }

  @Test
  void aFieldThatIsSmallerThanThePictureStandsInItsMiddle() {
    PictureScale scale = PictureScale.of(lattice, SIZE, new Viewport(0, 0, 0.1));

    assertThat(scale).isEqualTo(new PictureScale(10, 405, 270));
  }

  @Test
  void aScaleForMorePixelsKeepsEveryPlace() {
    PictureScale scale = PictureScale.of(lattice, SIZE, new Viewport(2, 3, 3));

    assertThat(scale.times(1.5).pixelX(4)).isCloseTo(1.5 * scale.pixelX(4), within(1e-9));
    assertThat(scale.times(1.5).fieldY(30)).isCloseTo(scale.fieldY(20), within(1e-9));
  }

  @Test
  void noMagnificationIsRefused() {
    assertThatThrownBy(() -> new Viewport(1, 1, 0)).hasMessageContaining("shows nothing");
  }

  @Test
  void aMagnifiedPictureShowsTheSameBoneLarger() {
    HoneycombState bone = Bones.row(70, 70);
    RowTeam team = new RowTeam(1);
    int[] near = new int[SIZE.pixels()];
    Viewport close = whole.about(4.5, 3, 4);

    new BoneRasteriser(lattice, SIZE, close, BoneTheme.NATURAL, team).render(bone, near);

    // The strut is 140 µm thick: at 400 pixels a millimetre it covers 56 rows.
    int marrow = near[450];
    long covered = 0;
    for (int row = 0; row < SIZE.height(); row++) {
      covered += brightness(near[row * SIZE.width() + 450]) > 2 * brightness(marrow) ? 1 : 0;
    }
    assertThat(covered).isBetween(44L, 68L);
  }

  private static int brightness(int argb) {
    return (argb >> 16 & 255) + (argb >> 8 & 255) + (argb & 255);
  }
}
