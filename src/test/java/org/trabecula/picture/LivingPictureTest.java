// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trabecula.asset.AssetReader;
import org.trabecula.honeycomb.BasicMulticellularUnit;
import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.honeycomb.HoneycombParameters;
import org.trabecula.honeycomb.HoneycombSimulator;
import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.ViewStart;

/** The picture of a whole simulated life. */
class LivingPictureTest {

  private static final PictureSize SIZE = new PictureSize(900, 600);

  private static HoneycombLife life;

  @BeforeAll
  static void live() {
    life = live(Scenario.ordinary("", Sex.FEMALE));
  }

  private static HoneycombLife live(Scenario scenario) {
    AssetReader assets = new AssetReader();
    Life simulated = new LifeSimulator(RemodellingParameters.read(assets)).simulate(scenario);
    return new HoneycombSimulator(HoneycombParameters.read(assets))
        .simulate(simulated, () -> false)
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"FEMALE, 1", "FEMALE, 2", "FEMALE, 3", "MALE, 1"})
  void drawnBoneShrinksAsItsProfilesDo(Sex sex, long seed) {
    HoneycombLife lived = live(Scenario.ordinary("", sex).withView(new ViewStart(30, seed)));
    BoneRasteriser rasteriser =
        new BoneRasteriser(lived.lattice(), SIZE, BoneTheme.NATURAL, new RowTeam(1));
    double drawnAt30 = rasteriser.frontCoverage(lived.at(30));
    double profilesAt30 = ProfileArea.of(lived.at(30), SIZE);

    for (int age = 20; age <= 90; age += 10) {
      double drawn = rasteriser.frontCoverage(lived.at(age)) / drawnAt30;
      double profiles = ProfileArea.of(lived.at(age), SIZE) / profilesAt30;
      assertThat(drawn).as("at %s", age).isCloseTo(profiles, within(0.04));
    }
  }

  @Test
  void fiftyCellsEachStandOnTheCavityOfTheirUnit() {
    HoneycombState state = life.at(55);
    HoneycombPicture picture =
        new HoneycombPicture(life.lattice(), SIZE, BoneTheme.NATURAL, new RowTeam(1));
    List<DrawnCell> cells = picture.cells(state);
    assertThat(cells.size()).isGreaterThan(50);

    for (int i = 0; i < 50; i++) {
      DrawnCell cell = cells.get(i * cells.size() / 50);
      assertThat(state.units()).contains(cell.unit());
      assertThat(cell.unit().phase(state.age())).isEqualTo(phase(cell.kind()));
      assertStandsOnItsSurface(cell, picture.scale(), state);
    }
  }

  private static void assertStandsOnItsSurface(
      DrawnCell cell, PictureScale scale, HoneycombState state) {
    BasicMulticellularUnit unit = cell.unit();
    CentreLine line = CentreLine.of(life.lattice().struts().get(unit.strut()));
    double x = scale.fieldX(cell.x());
    double y = scale.fieldY(cell.y());
    int site = (int) Math.round(line.along(x, y) * Bones.SITES - 0.5);
    assertThat(site).isBetween(unit.firstSite() - 1, unit.lastSite() + 1);
    assertThat(unit.onLeft()).isEqualTo(line.aside(x, y) < 0);

    float[] side = unit.onLeft() ? state.left() : state.right();
    double surface =
        scale.pixels(side[unit.strut() * Bones.SITES + Math.max(0, Math.min(15, site))]);
    double lift = scale.pixels(Math.abs(line.aside(x, y)) * 1000) - surface;
    assertThat(lift).isBetween(-1.0, cell.radius() + 1);
  }

  private static BasicMulticellularUnit.Phase phase(DrawnCell.Kind kind) {
    return kind == DrawnCell.Kind.REMOVING
        ? BasicMulticellularUnit.Phase.RESORPTION
        : BasicMulticellularUnit.Phase.FORMATION;
  }
}
