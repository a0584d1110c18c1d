// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;
import org.trabecula.density.DensityReference;
import org.trabecula.density.TScores;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.Menopause;
import org.trabecula.scenario.Sex;

class PopulationTest {
  private final AssetReader assets = new AssetReader();
  private final TScores tScores = new TScores(DensityReference.read(assets));
  private final LifeSimulator simulator = new LifeSimulator(RemodellingParameters.read(assets));

  @Test
  void peopleDifferAsTheDescriptionSays() {
    List<Population.Member> women = new Population(simulator, tScores).members(Sex.FEMALE);
    assertThat(women).hasSize(Population.SIZE);
    double[] peaks =
        women.stream().mapToDouble(each -> each.scenario().person().peakBoneMassSd()).toArray();
    double[] menopauses =
        women.stream()
            .mapToDouble(each -> each.scenario().menopause().map(Menopause::at).orElseThrow())
            .toArray();
    assertThat(Arrays.stream(peaks).average().orElseThrow()).isCloseTo(0, within(0.1));
    assertThat(spread(peaks)).isCloseTo(1, within(0.1));
    assertThat(Arrays.stream(menopauses).average().orElseThrow()).isCloseTo(51, within(0.5));
    assertThat(Arrays.stream(menopauses)).allMatch(age -> age >= 40 && age <= 58);
  }

  @Test
  void theSamePeopleComeEveryTimeOnAnyThread() {
    List<double[]> groups = List.of(new double[] {50, 59}, new double[] {80, 89});
    Population population = new Population(simulator, tScores, 12);
    List<double[]> once = population.lowerTScores(Sex.FEMALE, groups);
    List<double[]> again = population.lowerTScores(Sex.FEMALE, groups);
    assertThat(again.get(0)).isEqualTo(once.get(0));
    assertThat(again.get(1)).isEqualTo(once.get(1));
    assertThat(mean(once.get(1))).isLessThan(mean(once.get(0)));
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElseThrow();
  }

  private static double spread(double[] values) {
    double mean = mean(values);
    return Math.sqrt(Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElse(0));
  }
}
