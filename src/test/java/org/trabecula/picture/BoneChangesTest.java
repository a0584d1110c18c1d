// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;
import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.honeycomb.HoneycombParameters;
import org.trabecula.honeycomb.HoneycombSimulator;
import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.honeycomb.Strut;
import org.trabecula.honeycomb.TrabecularLattice;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;

class BoneChangesTest {
  private static final HoneycombLife LIFE = life();

  private static HoneycombLife life() {
    AssetReader assets = new AssetReader();
    LifeSimulator lives = new LifeSimulator(RemodellingParameters.read(assets));
    HoneycombSimulator honeycombs = new HoneycombSimulator(HoneycombParameters.read(assets));
    Scenario woman = Scenario.ordinary("A life", Sex.FEMALE);
    return honeycombs.simulate(lives.simulate(woman), () -> false).orElseThrow();
  }

  @Test
  void theLostStrutsAreThoseCutBetweenTheAges() {
    List<Integer> lost = lost(BoneChanges.between(LIFE, 30, 80));

    assertThat(lost)
        .isNotEmpty()
        .allSatisfy(strut -> assertThat(LIFE.cutAge(strut)).isGreaterThan(30))
        .allSatisfy(strut -> assertThat(LIFE.cutAge(strut)).isLessThanOrEqualTo(80));
    TrabecularLattice lattice = LIFE.lattice();
    long expected =
        lattice.struts().stream()
            .filter(strut -> strut.sheet() == 0 && !strut.isRung())
            .filter(strut -> LIFE.cutAge(strut.index()) > 30 && LIFE.cutAge(strut.index()) <= 80)
            .filter(strut -> !lattice.isOnFrame(strut.from()) || !lattice.isOnFrame(strut.to()))
            .count();
    assertThat(lost).hasSize((int) expected);
  }

  @Test
  void nothingIsLostAtTheSameAge() {
    BoneChanges none = BoneChanges.between(LIFE, 55, 55);

    assertThat(none.lost()).isEmpty();
  }

  @Test
  void theOrderOfTheAgesDoesNotMatter() {
    assertThat(BoneChanges.between(LIFE, 70, 30)).isEqualTo(BoneChanges.between(LIFE, 30, 70));
  }

  @Test
  void anOutlineHasTheYoungWidth() {
    HoneycombState young = LIFE.at(30);
    LostStrut lost = BoneChanges.between(LIFE, 30, 80).lost().get(0);
    List<Double> outline = lost.outline();
    int places = outline.size() / 2;

    assertThat(places).isEqualTo(2 * TrabecularLattice.SITES);
    IntStream.range(0, TrabecularLattice.SITES)
        .forEach(
            site -> {
              int across = places - 1 - site;
              double width =
                  Math.hypot(
                      outline.get(2 * site) - outline.get(2 * across),
                      outline.get(2 * site + 1) - outline.get(2 * across + 1));
              assertThat(width).isCloseTo(young.thickness(lost.strut(), site) / 1000, within(1e-9));
            });
  }

  private static List<Integer> lost(BoneChanges changes) {
    return changes.lost().stream().map(LostStrut::strut).toList();
  }

  @Test
  void onlyTheFrontSheetIsOutlined() {
    List<Strut> struts = LIFE.lattice().struts();
    assertThat(lost(BoneChanges.between(LIFE, 20, 90)))
        .allSatisfy(strut -> assertThat(struts.get(strut).sheet()).isZero())
        .allSatisfy(strut -> assertThat(struts.get(strut).isRung()).isFalse());
  }
}
