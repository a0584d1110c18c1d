// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The volume that is kept in sums is the volume of the profiles. */
class SurfaceTest {
  private static final double AGE = 30;

  private final TrabecularLattice lattice =
      new LatticeBuilder(SimulatedLives.PARAMETERS.lattice()).build(4);
  private final HoneycombState young = YoungHoneycomb.of(lattice, SimulatedLives.PARAMETERS, 4);
  private final Surface surface = new Surface(young, AGE);

  @Test
  void youngVolumeIsThatOfTheProfiles() {
    assertThat(surface.volume()).isCloseTo(young.boneVolume() * 1e9, within(1e4));
  }

  @Test
  void sumsFollowTurnsTimeLayingAndRemoving() {
    for (int strut = 0; strut < lattice.struts().size(); strut += 3) {
      surface.turn(strut * 16 + strut % 6, 3 + strut % 7, 200 + strut % 170, AGE - 0.05);
    }
    surface.appose(0.1 * surface.volume());
    surface.passTo(AGE + 1.0 / 12);
    surface.turn(32, 10, -150, AGE);
    surface.remove(7);
    surface.appose(-0.04 * surface.volume());
    surface.passTo(AGE + 0.1);
    assertThat(surface.volume()).isCloseTo(volumeOfThicknesses(7), within(1e4));
  }

  @Test
  void aTurnCountsFromItsAgeAndChangesNothingBefore() {
    double before = surface.thickness(85);
    surface.passTo(AGE + 1.0 / 12);
    surface.turn(5 * 16, 11, 240, AGE + 0.05);
    double dug = 240 * (1.0 / 12 - 0.05);
    assertThat(surface.thickness(85)).isCloseTo(before - dug, within(1e-9));
    surface.turn(5 * 16, 11, -240, AGE + 0.05);
    assertThat(surface.thickness(85)).isCloseTo(before, within(1e-9));
    assertThat(surface.volume()).isCloseTo(young.boneVolume() * 1e9, within(1e4));
  }

  @Test
  void aCavityTakesTheVolumeThatItIsChargedWith() {
    double charged = surface.cavityVolume(5 * 16 + 2, 9, 33);
    double before = surface.volume();
    surface.turn(5 * 16 + 2, 9, 330, AGE);
    surface.passTo(AGE + 0.1);
    assertThat(before - surface.volume()).isCloseTo(charged, within(1e-3 * charged));
  }

  @Test
  void whatIsLaidOnTheWholeSurfaceIsTheVolumeAskedForButForItsCurvature() {
    double before = surface.volume();
    surface.appose(0.001 * before);
    assertThat(surface.volume() / before).isCloseTo(1.001, within(1e-5));
    assertThat(surface.apposed()).isPositive().isLessThan(0.1);
  }

  private double volumeOfThicknesses(int removed) {
    float[] left = new float[lattice.siteCount()];
    for (int place = 0; place < left.length; place++) {
      left[place] = place / 16 == removed ? 0 : (float) surface.thickness(place);
    }
    float[] right = new float[left.length];
    return new HoneycombState(lattice, AGE, left, right, young.units()).boneVolume() * 1e9;
  }
}
