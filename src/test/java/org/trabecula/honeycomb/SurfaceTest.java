// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The volume that is kept in sums is the volume of the profiles. */
class SurfaceTest {
  private final TrabecularLattice lattice =
      new LatticeBuilder(SimulatedLives.PARAMETERS.lattice()).build(4);
  private final HoneycombState young = YoungHoneycomb.of(lattice, SimulatedLives.PARAMETERS, 4);
  private final Surface surface = new Surface(young);

  @Test
  void youngVolumeIsThatOfTheProfiles() {
    assertThat(surface.volume()).isCloseTo(young.boneVolume() * 1e9, within(1e4));
  }

  @Test
  void sumsFollowDiggingLayingAndRemoving() {
    for (int strut = 0; strut < lattice.struts().size(); strut += 3) {
      surface.deepen(strut % 2 == 0, strut * 16 + strut % 6, 3 + strut % 7, 20 + strut % 17);
    }
    surface.appose(0.1 * surface.volume());
    surface.deepen(true, 32, 10, -15);
    surface.remove(7);
    surface.appose(-0.04 * surface.volume());
    assertThat(surface.volume()).isCloseTo(volumeOfProfiles(7), within(1e4));
  }

  @Test
  void aCavityTakesTheVolumeThatItIsChargedWith() {
    double charged = surface.cavityVolume(5 * 16 + 2, 9, 33);
    double before = surface.volume();
    surface.deepen(false, 5 * 16 + 2, 9, 33);
    assertThat(before - surface.volume()).isCloseTo(charged, within(1e-3 * charged));
  }

  @Test
  void whatIsLaidOnTheWholeSurfaceIsTheVolumeAskedForButForItsCurvature() {
    double before = surface.volume();
    surface.appose(0.001 * before);
    assertThat(surface.volume() / before).isCloseTo(1.001, within(1e-5));
    assertThat(surface.apposed()).isPositive().isLessThan(0.1);
  }

  private double volumeOfProfiles(int removed) {
    float[] left = new float[lattice.siteCount()];
    float[] right = new float[lattice.siteCount()];
    for (int place = 0; place < left.length; place++) {
      if (place / 16 != removed) {
        left[place] = (float) (surface.left()[place] + surface.apposed());
        right[place] = (float) (surface.right()[place] + surface.apposed());
      }
    }
    return new HoneycombState(lattice, 30, left, right, young.units()).boneVolume() * 1e9;
  }
}
