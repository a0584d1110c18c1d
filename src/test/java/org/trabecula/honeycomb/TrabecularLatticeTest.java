// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trabecula.asset.AssetReader;

class TrabecularLatticeTest {
  private final HoneycombParameters parameters = HoneycombParameters.read(new AssetReader());
  private final LatticeBuilder builder = new LatticeBuilder(parameters.lattice());

  @Test
  void sameSeedGivesTheSameLattice() {
    assertThat(builder.build(7)).isEqualTo(builder.build(7));
  }

  @Test
  void anotherSeedGivesAnotherLattice() {
    assertThat(builder.build(7).nodes()).isNotEqualTo(builder.build(8).nodes());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, -4, 1L << 60})
  void hasTheCellsOfAVertebra(long seed) {
    TrabecularLattice lattice = builder.build(seed);
    long inSheets = lattice.struts().stream().filter(strut -> !strut.isRung()).count();
    assertThat(inSheets / 3.0).isBetween(330.0, 430.0);
    assertThat(lattice.struts().size() - inSheets).isBetween(170L, 290L);
    DoubleSummaryStatistics lengths =
        lattice.struts().stream().mapToDouble(Strut::length).summaryStatistics();
    assertThat(lengths.getAverage()).isCloseTo(0.4, within(0.04));
    assertThat(lengths.getMin()).isGreaterThan(0.05);
  }

  @Test
  void strutsAndNodesAreNumberedInOrder() {
    TrabecularLattice lattice = builder.build(1);
    assertThat(lattice.nodes()).extracting(Node::index).isEqualTo(upTo(lattice.nodes().size()));
    assertThat(lattice.struts()).extracting(Strut::index).isEqualTo(upTo(lattice.struts().size()));
  }

  @Test
  void everyStrutReachesIntoTheFieldAndNoneLeavesItFarBehind() {
    TrabecularLattice lattice = builder.build(1);
    double beyond = parameters.lattice().overshoot().value() + 1e-9;
    assertThat(lattice.nodes())
        .allSatisfy(
            node -> {
              assertThat(node.x()).isBetween(-beyond, lattice.width() + beyond);
              assertThat(node.y()).isBetween(-beyond, lattice.height() + beyond);
            });
    assertThat(lattice.struts())
        .noneMatch(strut -> lattice.isOnFrame(strut.from()) && lattice.isOnFrame(strut.to()));
  }

  @Test
  void rungsTieNeighbouringSheets() {
    assertThat(builder.build(1).struts())
        .filteredOn(Strut::isRung)
        .allSatisfy(
            rung -> {
              assertThat(rung.to().sheet() - rung.from().sheet()).isOne();
              assertThat(rung.uprightness()).isZero();
              assertThat(rung.length())
                  .isGreaterThanOrEqualTo(parameters.lattice().sheetDistance().value());
            });
  }

  private static List<Integer> upTo(int size) {
    return IntStream.range(0, size).boxed().toList();
  }
}
