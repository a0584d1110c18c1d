// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.BodyMassIndex;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Menopause;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.SexHormone;

class EstrogenTest {
  private static final Scenario WOMAN = HealthyAdult.woman();

  @Test
  void aYoungAdultHasOne() {
    assertThat(level(WOMAN, 30)).isCloseTo(1, within(0.05));
    assertThat(level(Scenario.ordinary("", Sex.MALE), 30)).isCloseTo(1, within(0.05));
  }

  @Test
  void itNeverRisesWithAgeAndStaysAboveNothing() {
    for (Scenario life : new Scenario[] {WOMAN, Scenario.ordinary("", Sex.MALE)}) {
      double before = 1;
      for (double age = 18; age <= 100; age += 0.25) {
        double now = level(life, age);
        assertThat(now).as("at %s", age).isLessThanOrEqualTo(before).isPositive();
        before = now;
      }
    }
  }

  @Test
  void mostOfItIsLostAroundMenopauseWheneverThatIs() {
    for (double at : new double[] {35, 45, 55}) {
      Scenario life = HealthyAdult.woman(new Menopause(at, Menopause.Kind.NATURAL));
      assertThat(level(life, at - 8)).as("before %s", at).isGreaterThan(0.9);
      assertThat(level(life, at + 10)).as("after %s", at).isLessThan(0.5);
    }
  }

  @Test
  void itFallsFasterAndFurtherAfterSurgery() {
    Scenario surgery = HealthyAdult.woman(new Menopause(45, Menopause.Kind.SURGICAL));
    Scenario nature = HealthyAdult.woman(new Menopause(45, Menopause.Kind.NATURAL));
    assertThat(level(surgery, 46)).isLessThan(level(nature, 46));
    assertThat(level(surgery, 70)).isLessThan(level(nature, 70));
  }

  @Test
  void aMansFallsLittleAndSlowly() {
    Scenario man = Scenario.ordinary("", Sex.MALE);
    assertThat(level(man, 80)).isBetween(0.4, 1.0).isGreaterThan(level(WOMAN, 80));
  }

  @Test
  void fatTissueAddsToItAndLowSexHormonesTakeFromIt() {
    AgeSpan late = AgeSpan.from(60);
    assertThat(level(HealthyAdult.woman(new BodyMassIndex(late, 35)), 70))
        .isGreaterThan(level(WOMAN, 70))
        .isGreaterThan(level(HealthyAdult.woman(new BodyMassIndex(late, 17)), 70));
    assertThat(level(HealthyAdult.woman(new SexHormone(AgeSpan.from(20), 50)), 30))
        .isCloseTo(0.5 * level(WOMAN, 30), within(1e-9));
  }

  @Test
  void hormoneTherapyAddsToItButNeverMoreThanAYoungAdultHas() {
    for (double age : new double[] {25, 50, 60}) {
      Scenario treated = treated(Medicine.HORMONE_THERAPY, age - 1);
      assertThat(level(treated, age)).isBetween(level(WOMAN, age), 1.0);
    }
    assertThat(level(treated(Medicine.HORMONE_THERAPY, 60), 61)).isGreaterThan(level(WOMAN, 61));
  }

  @Test
  void anAromataseInhibitorTakesMostOfWhatIsLeft() {
    double left = level(treated(Medicine.AROMATASE_INHIBITOR, 60), 61);
    assertThat(left).isBetween(0.0, 0.5 * level(WOMAN, 61));
  }

  @Test
  void itsLackIsNothingInYouthEverythingWithoutItAndGrowsInBetween() {
    Estrogen estrogen = new Estrogen(WOMAN, HealthyAdult.NUMBERS);
    assertThat(estrogen.deficiency(1)).isZero();
    assertThat(estrogen.deficiency(0)).isCloseTo(1, within(1e-12));
    for (double level = 0.05; level <= 1; level += 0.05) {
      assertThat(estrogen.deficiency(level))
          .as("at %s", level)
          .isLessThan(estrogen.deficiency(level - 0.05));
    }
  }

  @Test
  void raloxifeneMakesUpForSomeOfItOnBoneAlone() {
    Scenario treated = treated(Medicine.RALOXIFENE, 60);
    Estrogen estrogen = new Estrogen(treated, HealthyAdult.NUMBERS);
    Exposure exposure = HealthyAdult.exposure(treated, 61);
    double blood = estrogen.level(61, exposure);
    assertThat(blood).isEqualTo(level(WOMAN, 61));
    assertThat(estrogen.onBone(blood, exposure)).isBetween(blood, 1.0).isNotEqualTo(blood);
  }

  private static Scenario treated(Medicine medicine, double from) {
    return HealthyAdult.woman(new MedicineCourse(AgeSpan.from(from), medicine));
  }

  private static double level(Scenario life, double age) {
    return new Estrogen(life, HealthyAdult.NUMBERS).level(age, HealthyAdult.exposure(life, age));
  }
}
