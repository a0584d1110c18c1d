// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;
import org.trabecula.density.DensityReference;
import org.trabecula.density.TScores;
import org.trabecula.honeycomb.HoneycombParameters;
import org.trabecula.honeycomb.HoneycombSimulator;
import org.trabecula.mechanics.StrengthParameters;
import org.trabecula.remodelling.MadeUpLife;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;

/** What is read off lives whose every value is known. */
class LifeReaderTest {
  private static final Scenario WOMAN = Scenario.ordinary("", Sex.FEMALE);
  private static final Scenario OTHER = WOMAN.with(new Calcium(AgeSpan.from(18), 400));

  private final AssetReader assets = new AssetReader();
  private final LifeReader reader =
      new LifeReader(
          new LivedLives(
              // The woman has age/100 g/cm², the other life one and a half times that.
              life ->
                  MadeUpLife.of(life, age -> 1, age -> (life.equals(OTHER) ? 1.5 : 1) * age / 100),
              new HoneycombSimulator(HoneycombParameters.read(assets)),
              new TScores(DensityReference.read(assets)),
              StrengthParameters.read(assets)));

  @Test
  void readsSingleValuesStraightBetweenMonths() {
    assertThat(read(Reading.VALUE, Double.NaN, 40.03)).isCloseTo(0.4003, within(1e-12));
  }

  @Test
  void readsMeansAndChanges() {
    assertThat(read(Reading.MEAN, 20.01, 30.4)).isCloseTo(0.25205, within(1e-12));
    assertThat(read(Reading.PERCENT_CHANGE, 40, 50)).isCloseTo(25, within(1e-9));
    assertThat(read(Reading.PERCENT_PER_YEAR, 40, 50)).isCloseTo(2.5, within(1e-9));
    assertThat(read(Reading.CHANGE_PER_YEAR, 40, 50)).isCloseTo(0.01, within(1e-12));
    assertThat(read(Reading.PERCENT_OF_FROM, 40, 50)).isCloseTo(125, within(1e-9));
  }

  @Test
  void comparesWithTheControl() {
    assertThat(read(Reading.PERCENT_CHANGE_MINUS_CONTROL, 40, 50)).isCloseTo(0, within(1e-9));
    assertThat(read(Reading.PERCENT_DIFFERENCE, Double.NaN, 50))
        .isCloseTo(-100.0 / 3, within(1e-9));
    assertThat(read(Reading.SD_DIFFERENCE, Double.NaN, 60)).isCloseTo(-3, within(1e-9));
  }

  @Test
  void comparesWithTheLargestGain() {
    assertThat(read(Reading.PERCENT_OF_GAIN_LEFT, 40, 50)).isCloseTo(100, within(1e-9));
  }

  @Test
  void dividesByTheIntakeOfThatTime() {
    assertThat(absorbed(WOMAN)).isCloseTo(0.3, within(1e-12));
    assertThat(absorbed(OTHER)).isCloseTo(0.75, within(1e-12));
  }

  private double absorbed(Scenario life) {
    LifeTableColumn column = LifeTableColumn.byName().get("calcium_absorbed_mg_per_day");
    return reader.read(
        new LifeRun(
            life,
            Optional.empty(),
            column,
            Double.NaN,
            50,
            Reading.FRACTION_OF_INTAKE,
            Double.NaN));
  }

  private double read(Reading reading, double from, double to) {
    LifeTableColumn column = LifeTableColumn.byName().get("bmd_lumbar_spine_g_cm2");
    return reader.read(new LifeRun(WOMAN, Optional.of(OTHER), column, from, to, reading, 0.1));
  }
}
