// SPDX-License-Identifier: MIT
package org.trabecula.scenario.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.trabecula.asset.AssetReader;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.BodyMassIndex;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Course;
import org.trabecula.scenario.Exercise;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Menopause;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.ScenarioGenerator;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.Smoking;
import org.trabecula.scenario.edit.Circumstance;
import org.trabecula.scenario.edit.PersonEdit;
import org.trabecula.scenario.file.ScenarioLibrary;
import org.trabecula.text.Texts;

/** A title that is made of what is set says who and what, and fits on a line. */
class MadeTitleTest {
  private static final Scenario WOMAN = Scenario.ordinary("", Sex.FEMALE);

  private final MadeTitle title = new MadeTitle(Texts.english());

  @Test
  void saysWhoAndWhatStandsOut() {
    assertThat(title.of(WOMAN)).isEqualTo("Woman, an ordinary life");
    assertThat(
            title.of(
                PersonEdit.withMenopauseAt(WOMAN, 45)
                    .with(new Glucocorticoid(AgeSpan.from(60), 7.5))))
        .isEqualTo("Woman, menopause at 45, prednisone 7.5 mg from 60");
    assertThat(
            title.of(
                Scenario.ordinary("", Sex.MALE)
                    .with(new Smoking(AgeSpan.from(18), 10))
                    .with(new MedicineCourse(new AgeSpan(65, 70.5), Medicine.ALENDRONATE))))
        .isEqualTo("Man, alendronate from 65 to 70.5, smoking 10 a day");
  }

  @Test
  void whatIsAsUsualIsNotNamed() {
    Scenario usual =
        WOMAN.withLife(
            List.of(
                Menopause.usual(),
                new Calcium(AgeSpan.from(18), Calcium.DEFAULT),
                new Exercise(AgeSpan.from(30), Exercise.DEFAULT)));
    assertThat(title.of(usual)).isEqualTo("Woman, an ordinary life");
  }

  @ParameterizedTest
  @CsvSource({"-1, 'Woman, a low bone peak'", "0.5, 'Woman, a high bone peak'"})
  void namesThePeak(double sd, String told) {
    assertThat(title.of(PersonEdit.withPeakBoneMass(WOMAN, sd))).isEqualTo(told);
  }

  @ParameterizedTest
  @EnumSource(Medicine.class)
  void namesEveryMedicine(Medicine medicine) {
    Scenario life = WOMAN.with(new MedicineCourse(AgeSpan.from(60), medicine));
    assertThat(title.of(life)).matches("Woman, [a-z ]{9,} from 60");
  }

  @ParameterizedTest
  @EnumSource(Exercise.Level.class)
  void namesEveryExercise(Exercise.Level level) {
    Scenario life = WOMAN.with(new Exercise(AgeSpan.from(60), level));
    assertThat(title.of(life))
        .matches(
            level == Exercise.DEFAULT ? "Woman, an ordinary life" : "Woman, [a-z ]{6,} from 60");
  }

  @Test
  void namesEveryCircumstanceThatIsNotAsUsual() {
    assertThat(Circumstance.ALL).allSatisfy(circumstance -> assertNamed(circumstance));
  }

  private <C extends Course, V extends Comparable<? super V>> void assertNamed(
      Circumstance<C, V> circumstance) {
    List<Scenario> lives =
        LongStream.range(0, 400)
            .mapToObj(seed -> new ScenarioGenerator(seed).scenario())
            .flatMap(life -> life.courses(circumstance.type()))
            .filter(course -> !circumstance.valueOf().apply(course).equals(circumstance.usual()))
            .map(course -> WOMAN.with(course))
            .toList();
    assertThat(lives)
        .as(circumstance.name())
        .isNotEmpty()
        .noneMatch(life -> title.of(life).equals("Woman, an ordinary life"));
  }

  @Test
  void callsNoWeightHighOrLow() {
    Scenario life = WOMAN.with(new BodyMassIndex(AgeSpan.from(22), 20.5));
    assertThat(title.of(life)).isEqualTo("Woman, BMI 20.5 from 22");
  }

  @Test
  void whatHasNoRoomIsNotHidden() {
    Scenario life =
        PersonEdit.withMenopauseAt(WOMAN, 42)
            .with(new Glucocorticoid(new AgeSpan(50, 60), 12.5))
            .with(new MedicineCourse(new AgeSpan(60, 65), Medicine.ROMOSOZUMAB))
            .with(new Smoking(new AgeSpan(25, 40), 20));
    assertThat(title.of(life))
        .isEqualTo("Woman, menopause at 42, prednisone 12.5 mg from 50 to 60, and more");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void fitsOnALineWhateverIsSet(long seed) {
    ScenarioGenerator generator = new ScenarioGenerator(seed);
    for (int i = 0; i < 50; i++) {
      Scenario life = generator.scenario();
      assertThat(title.of(life))
          .hasSizeBetween(4, MadeTitle.LONGEST)
          .matches("(Woman|Man), .+")
          .doesNotContain(" ,", "  ", "{", "∞");
      assertThat(Scenario.isTitle(title.of(life))).isTrue();
    }
  }

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  @Test
  void everyReadyMadeLifeWouldHaveATitleOfItsOwnKind() {
    assertThat(ScenarioLibrary.load(new AssetReader(), Texts.english()).lives())
        .allSatisfy(life -> assertThat(title.of(life)).hasSizeLessThanOrEqualTo(80));
  }
}
