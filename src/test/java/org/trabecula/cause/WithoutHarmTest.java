// SPDX-License-Identifier: MIT
package org.trabecula.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trabecula.remodelling.MadeUpLife.woman;

import org.junit.jupiter.api.Test;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Exercise;
import org.trabecula.scenario.Factor;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Menopause;
import org.trabecula.scenario.Scenario;

class WithoutHarmTest {
  private static final Factor EARLY = new Menopause(42, Menopause.Kind.NATURAL);
  private static final Factor TABLETS = new Glucocorticoid(AgeSpan.from(58), 7.5);
  private static final Factor LITTLE = new Calcium(AgeSpan.from(18), 600);
  private static final Factor IN_BED = new Exercise(new AgeSpan(50, 51), Exercise.Level.BED_REST);
  private static final Factor ALENDRONATE =
      new MedicineCourse(new AgeSpan(60, 65), Medicine.ALENDRONATE);

  @Test
  void leavesOutHarmsAndKeepsMenopauseAndMedicines() {
    Scenario life = woman().with(EARLY).with(TABLETS).with(LITTLE).with(IN_BED).with(ALENDRONATE);
    WithoutHarm without = WithoutHarm.of(life);
    assertThat(without.scenario()).isEqualTo(woman().with(EARLY).with(ALENDRONATE));
    assertThat(without.leftOut())
        .containsExactly(
            Driver.named("steroids"),
            Driver.named("littleCalcium"),
            Driver.named("littleExercise"));
    assertThat(without.differs()).isTrue();
  }

  @Test
  void anOrdinaryLifeHasNoHarmToLeaveOut() {
    WithoutHarm without = WithoutHarm.of(woman().with(new Calcium(AgeSpan.from(60), 1200)));
    assertThat(without.differs()).isFalse();
    assertThat(without.scenario().life()).hasSize(1);
  }
}
