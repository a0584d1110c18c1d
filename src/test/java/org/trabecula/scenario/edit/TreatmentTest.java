// SPDX-License-Identifier: MIT
package org.trabecula.scenario.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;

class TreatmentTest {
  private final Scenario ordinary = Scenario.ordinary("Anna", Sex.FEMALE);

  @Test
  void aMedicineIsTakenFromTheAgeShownForItsLength() {
    assertThat(added(ordinary, Medicine.ALENDRONATE, 62, 5).life())
        .containsExactly(new MedicineCourse(new AgeSpan(62, 67), Medicine.ALENDRONATE));
  }

  @Test
  void theSameMedicineAgainFollowsTheCourseThatHolds() {
    Scenario once = added(ordinary, Medicine.DENOSUMAB, 62, 5);

    assertThat(added(once, Medicine.DENOSUMAB, 64, 5).life())
        .contains(new MedicineCourse(new AgeSpan(67, 72), Medicine.DENOSUMAB));
  }

  @Test
  void aCourseEndsWhereTheNextOfTheSameMedicineBegins() {
    Scenario later = added(ordinary, Medicine.DENOSUMAB, 65, 5);

    assertThat(added(later, Medicine.DENOSUMAB, 62, 5).life())
        .contains(new MedicineCourse(new AgeSpan(62, 65), Medicine.DENOSUMAB));
  }

  @Test
  void differentMedicinesMayOverlap() {
    Scenario one = added(ordinary, Medicine.DENOSUMAB, 62, 5);

    assertThat(added(one, Medicine.TERIPARATIDE, 63, 2).life())
        .contains(new MedicineCourse(new AgeSpan(63, 65), Medicine.TERIPARATIDE));
  }

  @Test
  void aCourseEndsWithLife() {
    assertThat(added(ordinary, Medicine.ALENDRONATE, 98, 5).life())
        .containsExactly(new MedicineCourse(new AgeSpan(98, 100), Medicine.ALENDRONATE));
  }

  @Test
  void whatIsTakenForLifeCannotBeAddedAgain() {
    Scenario forLife = ordinary.with(new MedicineCourse(AgeSpan.from(60), Medicine.ALENDRONATE));

    assertThat(Treatment.withMedicine(forLife, Medicine.ALENDRONATE, 70, 5)).isEmpty();
  }

  @Test
  void movingOneMedicineIgnoresTheOthers() {
    MedicineCourse teriparatide = new MedicineCourse(new AgeSpan(62, 64), Medicine.TERIPARATIDE);
    Scenario life = added(ordinary.with(teriparatide), Medicine.DENOSUMAB, 64, 5);

    assertThat(CourseEdit.moved(life, teriparatide, new AgeSpan(62, 66)).life())
        .contains(new MedicineCourse(new AgeSpan(62, 66), Medicine.TERIPARATIDE));
  }

  @Test
  void aRemovedCourseLeavesTheRest() {
    Scenario one = added(ordinary, Medicine.DENOSUMAB, 62, 5);
    Scenario two = added(one, Medicine.ALENDRONATE, 67, 5);

    assertThat(CourseEdit.removed(two, Treatment.of(two).get(1))).isEqualTo(one);
  }

  private static Scenario added(Scenario life, Medicine medicine, double age, double years) {
    return Treatment.withMedicine(life, medicine, age, years).orElseThrow();
  }
}
