// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Factor;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;

class DosingPlanTest {
  private final MedicineParameters medicines =
      RemodellingParameters.read(new AssetReader()).medicines();

  @Test
  void aCourseWithinTheLongestTrialIsTakenAsItStands() {
    DosingPlan plan = plan(Medicine.ALENDRONATE, new AgeSpan(60, 70));
    assertThat(plan.spans(Medicine.ALENDRONATE)).containsExactly(new AgeSpan(60, 70));
    assertThat(plan.ends()).isEmpty();
  }

  @Test
  void aLongerCourseEndsAtTheLongestTrialAndThePlanSaysWhere() {
    DosingPlan plan = plan(Medicine.ROMOSOZUMAB, AgeSpan.from(70));
    assertThat(plan.spans(Medicine.ROMOSOZUMAB)).containsExactly(new AgeSpan(70, 71));
    assertThat(plan.ends()).containsExactly(new DosingPlan.End(Medicine.ROMOSOZUMAB, 71, 1));
    assertThat(plan.takes(Medicine.ROMOSOZUMAB, 70.9)).isTrue();
    assertThat(plan.takes(Medicine.ROMOSOZUMAB, 71)).isFalse();
  }

  @Test
  void coursesOfOneMedicineAddUp() {
    DosingPlan plan =
        plan(
            Medicine.TERIPARATIDE,
            new AgeSpan(70, 71.5),
            new AgeSpan(60, 61.5),
            new AgeSpan(80, 81));
    assertThat(plan.spans(Medicine.TERIPARATIDE))
        .containsExactly(new AgeSpan(60, 61.5), new AgeSpan(70, 70.5));
    assertThat(plan.ends())
        .containsExactly(
            new DosingPlan.End(Medicine.TERIPARATIDE, 70.5, 2),
            new DosingPlan.End(Medicine.TERIPARATIDE, 80, 2));
  }

  @Test
  void aCourseForLifeThatEndsWithLifeIsNoEnd() {
    DosingPlan plan = plan(Medicine.DENOSUMAB, AgeSpan.from(92));
    assertThat(plan.spans(Medicine.DENOSUMAB)).containsExactly(new AgeSpan(92, 100));
    assertThat(plan.ends()).isEmpty();
  }

  private DosingPlan plan(Medicine medicine, AgeSpan... spans) {
    Scenario woman = Scenario.ordinary("", Sex.FEMALE);
    Scenario treated =
        woman.withLife(
            Arrays.stream(spans).map(span -> (Factor) new MedicineCourse(span, medicine)).toList());
    return new DosingPlan(treated, medicines);
  }
}
