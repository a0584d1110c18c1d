// SPDX-License-Identifier: MIT
package org.trabecula.scenario.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.edit.CourseDrag.Part;

class CourseDragTest {
  private static final MedicineCourse FIRST = course(60, 63);
  private static final MedicineCourse SECOND = course(66, 70);
  private static final Scenario LIFE =
      Scenario.ordinary("Anna", Sex.FEMALE).with(FIRST).with(SECOND);

  @Test
  void aCourseHeldAsAWholeKeepsItsLength() {
    assertThat(dragged(LIFE, FIRST, Part.WHOLE, 1)).isEqualTo(new AgeSpan(61, 64));
    assertThat(dragged(LIFE, FIRST, Part.WHOLE, -5)).isEqualTo(new AgeSpan(55, 58));
  }

  @Test
  void itStopsAtItsNeighbours() {
    assertThat(dragged(LIFE, FIRST, Part.WHOLE, 20)).isEqualTo(new AgeSpan(63, 66));
    assertThat(dragged(LIFE, FIRST, Part.END, 20)).isEqualTo(new AgeSpan(60, 66));
    assertThat(dragged(LIFE, SECOND, Part.WHOLE, -20)).isEqualTo(new AgeSpan(63, 67));
    assertThat(dragged(LIFE, SECOND, Part.START, -20)).isEqualTo(new AgeSpan(63, 70));
  }

  @Test
  void anotherMedicineIsNoNeighbour() {
    MedicineCourse other = new MedicineCourse(new AgeSpan(64, 65), Medicine.TERIPARATIDE);
    assertThat(dragged(LIFE.with(other), FIRST, Part.END, 20)).isEqualTo(new AgeSpan(60, 66));
  }

  @Test
  void itStopsAtTheEndsOfLife() {
    assertThat(dragged(LIFE, FIRST, Part.WHOLE, -99)).isEqualTo(new AgeSpan(10, 13));
    assertThat(dragged(LIFE, SECOND, Part.WHOLE, 99)).isEqualTo(new AgeSpan(96, 100));
  }

  @Test
  void anEndNeverPassesTheOther() {
    assertThat(dragged(LIFE, FIRST, Part.END, -20)).isEqualTo(new AgeSpan(60, 60.5));
    assertThat(dragged(LIFE, FIRST, Part.START, 20)).isEqualTo(new AgeSpan(62.5, 63));
  }

  @Test
  void whatIsTakenForLifeIsMovedByItsStartAndStoppedByItsEnd() {
    MedicineCourse forLife = new MedicineCourse(AgeSpan.from(60), Medicine.ALENDRONATE);
    Scenario life = Scenario.ordinary("Anna", Sex.FEMALE).with(forLife);
    assertThat(dragged(life, forLife, Part.WHOLE, 2)).isEqualTo(AgeSpan.from(62));
    assertThat(dragged(life, forLife, Part.END, -30)).isEqualTo(new AgeSpan(60, 70));
    assertThat(dragged(life, forLife, Part.END, 30)).isEqualTo(AgeSpan.from(60));
  }

  @Test
  void lessThanHalfAStepMovesNothing() {
    assertThat(new CourseDrag(LIFE, FIRST, Part.WHOLE).by(0.2)).isEqualTo(LIFE);
  }

  /** A life refuses courses of one medicine that overlap. */
  @Test
  void noDragEverMakesALifeThatIsRefused() {
    Random random = new Random(5);
    for (int i = 0; i < 2000; i++) {
      MedicineCourse held = random.nextBoolean() ? FIRST : SECOND;
      Part part = Part.values()[random.nextInt(3)];
      double years = random.nextGaussian() * 30;
      assertThatCode(() -> new CourseDrag(LIFE, held, part).by(years))
          .as("%s of %s by %s", part, held, years)
          .doesNotThrowAnyException();
    }
  }

  private static AgeSpan dragged(Scenario life, MedicineCourse course, Part part, double years) {
    return new CourseDrag(life, course, part).spanAfter(years);
  }

  private static MedicineCourse course(double from, double to) {
    return new MedicineCourse(new AgeSpan(from, to), Medicine.DENOSUMAB);
  }
}
