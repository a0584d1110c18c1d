// SPDX-License-Identifier: MIT
package org.trabecula.treatment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trabecula.asset.AssetReader;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.text.Texts;

/** What nobody should stop alone, and what is said where it has stopped. */
class StoppingCautionTest {
  private static final AssetReader ASSETS = new AssetReader();
  private static final Scenario WOMAN = Scenario.ordinary("Anna", Sex.FEMALE);
  private static final Scenario ON_TABLETS =
      WOMAN.with(new Glucocorticoid(new AgeSpan(58, 62), 7.5));
  private static final String STOPPED = "Denosumab has stopped: call your clinician soon.";

  private final Pharmacopoeia medicines = Pharmacopoeia.read(ASSETS);
  private final StoppingCaution caution =
      new StoppingCaution(medicines, TakenCourses.read(ASSETS), Texts.english());
  private final WarningSigns signs = new WarningSigns(medicines, Texts.english());

  @ParameterizedTest
  @CsvSource({
    "ALENDRONATE,''",
    "ZOLEDRONATE,''",
    "DENOSUMAB,denosumab",
    "TERIPARATIDE,teriparatide",
    "ABALOPARATIDE,abaloparatide",
    "ROMOSOZUMAB,romosozumab",
    "RALOXIFENE,''",
    "HORMONE_THERAPY,''",
    "AROMATASE_INHIBITOR,aromatase inhibitor"
  })
  void coversEveryMedicineThatMustNotBeStoppedAlone(Medicine medicine, String named) {
    String said = caution.of(WOMAN.with(course(60, 61, medicine)));
    assertThat(said)
        .isEqualTo(
            named.isEmpty()
                ? ""
                : "Do not stop " + named + " on your own: talk to your clinician.");
  }

  @Test
  void namesAllOfThemOfOneLifeOrOfTwo() {
    Scenario two = ON_TABLETS.with(course(65, 70, Medicine.DENOSUMAB));
    assertThat(caution.of(WOMAN)).isEmpty();
    assertThat(caution.of(ON_TABLETS)).contains("stop steroids on");
    assertThat(caution.of(two)).contains("stop steroids or denosumab on");
    assertThat(caution.of(two, WOMAN.with(course(60, 65, Medicine.AROMATASE_INHIBITOR))))
        .contains("stop steroids, denosumab or aromatase inhibitor on");
  }

  @Test
  void whereItAlwaysStandsItNamesSteroidsAndDenosumabIfNothingElse() {
    assertThat(caution.always(WOMAN)).contains("stop steroids or denosumab on");
    assertThat(caution.always(ON_TABLETS)).contains("stop steroids on");
  }

  @Test
  void whoHasStoppedDenosumabIsNotToldToGoOn() {
    Scenario life = WOMAN.with(course(60, 65, Medicine.DENOSUMAB));
    assertThat(caution.at(64, life)).contains("stop denosumab on your own");
    assertThat(caution.at(66, life)).isEqualTo(STOPPED);
    assertThat(caution.onPage(66, life)).isEqualTo(STOPPED);
    assertThat(caution.at(66, life.with(course(60, 70, Medicine.AROMATASE_INHIBITOR))))
        .startsWith("Do not stop aromatase inhibitor on")
        .endsWith(STOPPED);
  }

  @Test
  void whereAnotherMedicineHasFollowedNothingIsAsked() {
    Scenario life =
        WOMAN.with(course(60, 65, Medicine.DENOSUMAB)).with(course(65, 67, Medicine.ALENDRONATE));
    assertThat(caution.denosumabStopped(life, 66)).isFalse();
    assertThat(caution.onPage(66, life)).doesNotContain("has stopped");
    assertThat(caution.denosumabStopped(WOMAN, 66)).isFalse();
  }

  @Test
  void denosumabForLifeHasStoppedWhereItsLongestTrialEnds() {
    Scenario life = WOMAN.with(new MedicineCourse(AgeSpan.from(60), Medicine.DENOSUMAB));
    assertThat(caution.denosumabStopped(life, 69)).isFalse();
    assertThat(caution.denosumabStopped(life, 71)).isTrue();
  }

  @Test
  void thighGroinAndJawAreWatchedFromTheFirstDoseOfWhatHoldsBackLoss() {
    Scenario life = WOMAN.with(course(60, 65, Medicine.ZOLEDRONATE));
    assertThat(signs.at(59, life)).noneMatch(sign -> sign.contains("thigh"));
    assertThat(signs.at(61, life)).anyMatch(sign -> sign.contains("thigh or groin, or a sore jaw"));
    assertThat(signs.sentence(61, WOMAN, life))
        .containsOnlyOnce("New strong back pain")
        .contains("numb legs", "thigh or groin, or a sore jaw");
    assertThat(signs.at(61, WOMAN.with(course(60, 65, Medicine.TERIPARATIDE))))
        .noneMatch(sign -> sign.contains("thigh"));
    assertThat(signs.at(61, WOMAN.with(course(60, 65, Medicine.DENOSUMAB))))
        .anyMatch(sign -> sign.contains("thigh"));
  }

  @Test
  void backPainAndWeakLegsAreSignsInEveryLife() {
    assertThat(signs.at(40, WOMAN))
        .anyMatch(sign -> sign.startsWith("New strong back pain"))
        .anyMatch(sign -> sign.startsWith("Sudden weak or numb legs"));
  }

  private static MedicineCourse course(double from, double to, Medicine medicine) {
    return new MedicineCourse(new AgeSpan(from, to), medicine);
  }
}
