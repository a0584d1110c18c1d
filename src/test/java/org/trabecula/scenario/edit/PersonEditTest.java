// SPDX-License-Identifier: MIT
package org.trabecula.scenario.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Menopause;
import org.trabecula.scenario.Person;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;

class PersonEditTest {
  private final Scenario ordinary = Scenario.ordinary("Anna", Sex.FEMALE);

  @Test
  void menopauseMovesAndKeepsItsKind() {
    Scenario surgical = ordinary.with(new Menopause(42, Menopause.Kind.SURGICAL));

    assertThat(PersonEdit.withMenopauseAt(surgical, 45).life())
        .containsExactly(new Menopause(45, Menopause.Kind.SURGICAL));
  }

  @Test
  void menopauseThatWasNotMentionedIsWrittenDown() {
    assertThat(PersonEdit.withMenopauseKind(ordinary, Menopause.Kind.SURGICAL).life())
        .containsExactly(new Menopause(51, Menopause.Kind.SURGICAL));
  }

  @Test
  void aManHasNeitherMenopauseNorHormoneTherapy() {
    Glucocorticoid tablets = new Glucocorticoid(AgeSpan.from(58), 5);
    Scenario woman =
        PersonEdit.withMenopauseAt(ordinary, 45)
            .with(new MedicineCourse(AgeSpan.from(50), Medicine.HORMONE_THERAPY))
            .with(tablets);

    assertThat(PersonEdit.withSex(woman, Sex.MALE).life()).containsExactly(tablets);
  }

  @Test
  void theInheritedPeakIsKeptWithTheOtherSex() {
    Scenario strong = PersonEdit.withPeakBoneMass(ordinary, 1);

    assertThat(PersonEdit.withSex(strong, Sex.MALE).person()).isEqualTo(new Person(Sex.MALE, 1));
  }
}
