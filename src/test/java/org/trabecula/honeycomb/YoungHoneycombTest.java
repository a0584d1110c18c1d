// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;

class YoungHoneycombTest {
  private final HoneycombParameters parameters = HoneycombParameters.read(new AssetReader());
  private final TrabecularLattice lattice = new LatticeBuilder(parameters.lattice()).build(1);
  private final HoneycombState young = YoungHoneycomb.of(lattice, parameters, 1);

  @Test
  void holdsTheBoneOfAYoungVertebra() {
    assertThat(young.boneVolume() / lattice.tissueVolume()).isCloseTo(0.17, within(1e-5));
  }

  @Test
  void volumeIsSetByThicknessAlone() {
    HoneycombState inherited = YoungHoneycomb.of(lattice, parameters, 1, 1.21);
    assertThat(inherited.boneVolume()).isCloseTo(1.21 * young.boneVolume(), within(1e-4));
    assertThat(inherited.thickness(5, 5)).isCloseTo(1.1 * young.thickness(5, 5), within(1e-3));
  }

  @Test
  void strutsAreAboutAsThickAsMeasured() {
    assertThat(meanThickness(strut -> true)).isBetween(125.0, 165.0);
  }

  @Test
  void uprightStrutsAreThicker() {
    assertThat(meanThickness(strut -> strut.uprightness() > 0.85))
        .isGreaterThan(1.1 * meanThickness(strut -> strut.uprightness() < 0.4));
  }

  @Test
  void strutsSwellTowardsTheirNodes() {
    double ends =
        IntStream.range(0, lattice.struts().size())
            .mapToDouble(strut -> young.thickness(strut, 0))
            .average()
            .orElseThrow();
    double middles =
        IntStream.range(0, lattice.struts().size())
            .mapToDouble(strut -> young.thickness(strut, 8))
            .average()
            .orElseThrow();
    assertThat(ends).isGreaterThan(1.2 * middles);
  }

  @Test
  void noStrutStartsThinOrMissing() {
    for (int site = 0; site < lattice.siteCount(); site++) {
      assertThat(young.left()[site]).isGreaterThan(15);
      assertThat(young.right()[site]).isGreaterThan(15);
    }
  }

  private double meanThickness(Predicate<Strut> which) {
    return lattice.struts().stream()
        .filter(which)
        .flatMapToDouble(
            strut -> IntStream.range(0, 16).mapToDouble(k -> young.thickness(strut.index(), k)))
        .average()
        .orElseThrow();
  }
}
