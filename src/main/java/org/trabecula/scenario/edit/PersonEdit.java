// SPDX-License-Identifier: MIT
package org.trabecula.scenario.edit;

import org.trabecula.scenario.Factor;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Menopause;
import org.trabecula.scenario.Person;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;

/** Changes of who lives a life and of her menopause. */
public final class PersonEdit {

  private PersonEdit() {}

  /** The same life lived by a woman or a man; what only women have is left out for a man. */
  public static Scenario withSex(Scenario life, Sex sex) {
    Scenario same = life.withPerson(new Person(sex, life.person().peakBoneMassSd()));
    return sex == Sex.FEMALE ? same : same.without(PersonEdit::isHormoneTherapy);
  }

  /** The same life with another inherited peak, in standard deviations from the average. */
  public static Scenario withPeakBoneMass(Scenario life, double sd) {
    return life.withPerson(new Person(life.person().sex(), sd));
  }

  /** The same life with the menopause at another age, years; as it is where it has no room. */
  public static Scenario withMenopauseAt(Scenario life, double age) {
    return withMenopause(life, new Menopause(age, kind(life)));
  }

  /** The same life with another kind of menopause; as it is where it has no room. */
  public static Scenario withMenopauseKind(Scenario life, Menopause.Kind kind) {
    double at = life.menopause().orElseGet(Menopause::usual).at();
    return withMenopause(life, new Menopause(at, kind));
  }

  private static Scenario withMenopause(Scenario life, Menopause menopause) {
    return life.life().stream()
        .filter(Menopause.class::isInstance)
        .findFirst()
        .map(old -> CourseEdit.replaced(life, old, menopause))
        .or(() -> life.withAnother(menopause))
        .orElse(life);
  }

  private static Menopause.Kind kind(Scenario life) {
    return life.menopause().orElseGet(Menopause::usual).kind();
  }

  private static boolean isHormoneTherapy(Factor factor) {
    return factor instanceof MedicineCourse course && course.medicine() == Medicine.HORMONE_THERAPY;
  }
}
