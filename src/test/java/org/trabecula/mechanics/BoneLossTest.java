// SPDX-License-Identifier: MIT
package org.trabecula.mechanics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;
import org.trabecula.honeycomb.HoneycombParameters;
import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.honeycomb.LatticeBuilder;
import org.trabecula.honeycomb.TrabecularLattice;
import org.trabecula.honeycomb.YoungHoneycomb;

class BoneLossTest {
  private final HoneycombParameters parameters = HoneycombParameters.read(new AssetReader());
  private final TrabecularLattice lattice = new LatticeBuilder(parameters.lattice()).build(2);
  private final HoneycombState young = YoungHoneycomb.of(lattice, parameters, 2);

  @Test
  void thinningTakesTheAskedVolumeAndCutsNothing() {
    HoneycombState thin = BoneLoss.thinned(young, 0.3);
    assertThat(thin.boneVolume() / young.boneVolume()).isCloseTo(0.7, within(1e-5));
    assertThat(LatticeFrame.bearing(thin)).hasSize(lattice.struts().size());
  }

  @Test
  void thinningTakesTheSameLayerEverywhere() {
    HoneycombState thin = BoneLoss.thinned(young, 0.3);
    double layer = young.thickness(0, 0) - thin.thickness(0, 0);
    for (int strut = 0; strut < lattice.struts().size(); strut++) {
      assertThat(young.thickness(strut, 5) - thin.thickness(strut, 5))
          .isCloseTo(layer, within(1e-3));
    }
  }

  @Test
  void cuttingTakesWholeStrutsAndLeavesTheOthers() {
    HoneycombState cut = BoneLoss.cut(young, 0.3, 1);
    assertThat(cut.boneVolume() / young.boneVolume()).isCloseTo(0.7, within(0.005));
    assertThat(IntStream.range(0, lattice.siteCount()))
        .allMatch(
            place ->
                cut.left()[place] == young.left()[place]
                    || cut.left()[place / TrabecularLattice.SITES * TrabecularLattice.SITES] == 0);
  }

  @Test
  void moreLossCutsTheSameStrutsAndFurtherOnes() {
    HoneycombState some = BoneLoss.cut(young, 0.1, 1);
    HoneycombState more = BoneLoss.cut(young, 0.2, 1);
    assertThat(IntStream.of(LatticeFrame.bearing(some)).boxed())
        .containsAll(IntStream.of(LatticeFrame.bearing(more)).boxed().toList());
    assertThat(LatticeFrame.bearing(BoneLoss.cut(young, 0.2, 2)))
        .isNotEqualTo(LatticeFrame.bearing(more));
  }

  @Test
  void theBoneBeforeIsLeftAsItWas() {
    HoneycombState before = BoneLoss.thinned(young, 0);
    BoneLoss.thinned(young, 0.5);
    BoneLoss.cut(young, 0.5, 1);
    assertThat(young.left()).containsExactly(before.left(), within(1e-4f));
  }
}
