// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.trabecula.asset.AssetReader;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;

/** The model against the numbers of the prototype it was designed with. */
class PrototypeTest {
  /** Allowed difference, as a share of the density. */
  private static final double TOLERANCE = 0.005;

  private final AssetReader assets = new AssetReader();
  private final RemodellingParameters parameters = RemodellingParameters.read(assets);
  private final Map<String, List<double[]>> rows = rows();

  @Test
  void everyLifeOfThePrototypeIsCompared() {
    assertThat(PrototypeLives.all().keySet()).isEqualTo(rows.keySet()).hasSizeGreaterThan(20);
  }

  @TestFactory
  List<DynamicTest> agreesAtEveryTenthYear() {
    return PrototypeLives.all().entrySet().stream()
        .map(life -> DynamicTest.dynamicTest(life.getKey(), () -> compare(life.getValue())))
        .toList();
  }

  private void compare(Scenario scenario) {
    Life life = new LifeSimulator(parameters).simulate(scenario);
    SiteParameters sites = parameters.sites();
    boolean man = scenario.person().sex() == Sex.MALE;
    double spine = sites.spineYoungMean().value() * (man ? sites.manSpineFactor().value() : 1);
    double hip = sites.hipYoungMean().value() * (man ? sites.manHipFactor().value() : 1);
    for (double[] row : rows.get(scenario.title())) {
      LifePoint point = life.at(row[0]);
      assertThat(point.lumbarSpineBmd() / spine)
          .as("spine at %s", row[0])
          .isCloseTo(row[1], within(TOLERANCE * row[1]));
      assertThat(point.totalHipBmd() / hip)
          .as("hip at %s", row[0])
          .isCloseTo(row[2], within(TOLERANCE * row[2]));
    }
  }

  private Map<String, List<double[]>> rows() {
    Map<String, List<double[]>> byLife = new TreeMap<>();
    assets
        .text("org/trabecula/remodelling/prototype-lives.csv")
        .lines()
        .filter(line -> !line.startsWith("#") && !line.startsWith("life,"))
        .map(line -> line.split(","))
        .forEach(
            cells ->
                byLife.merge(
                    cells[0],
                    List.of(numbers(cells)),
                    (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
    return byLife;
  }

  private static double[] numbers(String[] cells) {
    return new double[] {
      Double.parseDouble(cells[1]), Double.parseDouble(cells[2]), Double.parseDouble(cells[3])
    };
  }
}
