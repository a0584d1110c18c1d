// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trabecula.asset.AssetReader;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.InvalidFactorException;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;

class ConstitutionTest {
  private final LifeSimulator simulator =
      new LifeSimulator(RemodellingParameters.read(new AssetReader()));
  private final Scenario woman = Scenario.ordinary("", Sex.FEMALE);

  @Test
  void theAverageBodyLivesAsTheModelDoes() {
    assertThat(simulator.simulate(woman, Constitution.AVERAGE).points())
        .isEqualTo(simulator.simulate(woman).points());
  }

  @ParameterizedTest
  @EnumSource(Sex.class)
  void whoLosesFasterHasLessInOldAgeButThePeakIsTheSame(Sex sex) {
    Scenario person = Scenario.ordinary("", sex);
    Life slow = simulator.simulate(person, new Constitution(0.5, 1));
    Life fast = simulator.simulate(person, new Constitution(2, 1));
    assertThat(at(fast, 80)).isLessThan(0.95 * at(slow, 80));
    assertThat(at(fast, 20)).isCloseTo(at(slow, 20), within(1e-6));
  }

  @ParameterizedTest
  @EnumSource(
      value = Medicine.class,
      names = {"ALENDRONATE", "ZOLEDRONATE", "DENOSUMAB", "TERIPARATIDE", "ROMOSOZUMAB"})
  void medicinesDoMoreInABodyThatAnswersMore(Medicine medicine) {
    Scenario treated = woman.with(new MedicineCourse(new AgeSpan(65, 66), medicine));
    double little = at(simulator.simulate(treated, new Constitution(1, 0.6)), 66);
    double much = at(simulator.simulate(treated, new Constitution(1, 1.4)), 66);
    assertThat(much).isGreaterThan(little).isFinite();
  }

  @Test
  void bodiesThatCannotBeAreRefused() {
    assertThatThrownBy(() -> new Constitution(0, 1)).isInstanceOf(InvalidFactorException.class);
    assertThatThrownBy(() -> new Constitution(1, -1)).isInstanceOf(InvalidFactorException.class);
  }

  private static double at(Life life, double age) {
    return life.value(LifePoint::lumbarSpineBmd, age);
  }
}
