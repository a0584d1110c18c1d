// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.trabecula.honeycomb.TrabecularLattice;

class PictureScaleTest {

  private final TrabecularLattice lattice = Bones.row(70, 70).lattice();

  @Test
  void fieldFillsAPictureOfItsShape() {
    assertThat(PictureScale.filling(lattice, new PictureSize(900, 600)))
        .isEqualTo(new PictureScale(100, 0, 0));
  }

  @Test
  void widePictureCropsTopAndBottomEvenly() {
    PictureScale scale = PictureScale.filling(lattice, new PictureSize(1800, 600));

    assertThat(scale).isEqualTo(new PictureScale(200, 0, -300));
    assertThat(scale.fieldY(300)).isEqualTo(3);
  }

  @Test
  void tallPictureCropsTheSidesEvenly() {
    assertThat(PictureScale.filling(lattice, new PictureSize(450, 600)))
        .isEqualTo(new PictureScale(100, -225, 0));
  }

  @Test
  void placesGoToPixelsAndBack() {
    PictureScale scale = PictureScale.filling(lattice, new PictureSize(1234, 567));

    assertThat(scale.fieldX(scale.pixelX(2.5))).isCloseTo(2.5, within(1e-12));
    assertThat(scale.fieldY(scale.pixelY(4.5))).isCloseTo(4.5, within(1e-12));
    assertThat(scale.pixels(1000)).isEqualTo(scale.pixelsPerMillimetre());
  }
}
