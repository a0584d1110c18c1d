// SPDX-License-Identifier: MIT
package org.trabecula.treatment;

import java.util.Objects;
import java.util.Optional;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;

/**
 * Who may have a medicine, as its label has it.
 *
 * @param men whether men may
 * @param beforeMenopause whether women may before menopause
 * @param fromAge the youngest age, years
 * @param sentence the same in words
 */
public record Eligibility(
    boolean men, BeforeMenopause beforeMenopause, double fromAge, SourcedSentence sentence) {

  /** Whether women may have it before menopause. */
  public enum BeforeMenopause {
    NO,
    /** Only those who take steroid tablets. */
    ON_STEROIDS
  }

  /** Why a person may not have it. */
  public enum Misfit {
    NOT_FOR_MEN,
    NOT_BEFORE_MENOPAUSE,
    NOT_AT_THIS_AGE
  }

  public Eligibility {
    Objects.requireNonNull(beforeMenopause, "beforeMenopause");
    Objects.requireNonNull(sentence, "sentence");
  }

  /** Why it is not given to the person of a life who is of an age; empty where it fits. */
  public Optional<Misfit> misfit(Scenario life, double age) {
    if (life.person().sex() == Sex.MALE && !men) {
      return Optional.of(Misfit.NOT_FOR_MEN);
    }
    if (age < fromAge) {
      return Optional.of(Misfit.NOT_AT_THIS_AGE);
    }
    boolean early = life.menopause().filter(menopause -> age < menopause.at()).isPresent();
    return early && !(beforeMenopause == BeforeMenopause.ON_STEROIDS && onSteroids(life, age))
        ? Optional.of(Misfit.NOT_BEFORE_MENOPAUSE)
        : Optional.empty();
  }

  private static boolean onSteroids(Scenario life, double age) {
    return life.courseAt(Glucocorticoid.class, age)
        .filter(course -> course.prednisoneMgPerDay() > 0)
        .isPresent();
  }
}
