// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import org.trabecula.help.LifeAdvice;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.Menopause;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.SexHormone;
import org.trabecula.scenario.edit.Circumstance;
import org.trabecula.scenario.edit.SteroidCourse;
import org.trabecula.scenario.edit.Treatment;
import org.trabecula.text.Texts;

/** The values of a life in plain words. */
final class LifeWords {
  private final Texts texts;
  private final LifeAdvice advice;
  private final NumberFormat number;

  LifeWords(Texts texts, LifeAdvice advice) {
    this.texts = texts;
    this.advice = advice;
    this.number = NumberFormat.getNumberInstance(texts.locale());
    this.number.setMaximumFractionDigits(1);
  }

  /** An age in whole years that have been lived. */
  String age(double years) {
    return number.format(Math.floor(years));
  }

  /** The age of menopause. */
  String menopauseAge(double years) {
    return texts.get("scenario.menopause.value", number.format(years));
  }

  /** How long ago menopause was, or how far ahead it lies, and what estrogen does now. */
  String menopause(Scenario life, double age) {
    Menopause menopause = life.menopause().orElseThrow();
    double since = age - menopause.at();
    return texts.sentences(
        when(since), texts.get("scenario.menopause.estrogen." + estrogen(life, age)));
  }

  /** Why a man has no menopause, and how his hormones are. */
  String manHormones(Scenario life, double age) {
    return texts.get(
        isLowered(life, age) ? "scenario.menopause.man.low" : "scenario.menopause.man");
  }

  /** So much of steroid tablets. */
  String dose(double mgPerDay) {
    return mgPerDay == 0
        ? texts.get("scenario.steroids.none")
        : texts.get("scenario.steroids.value", number.format(mgPerDay));
  }

  /** What the dose stands for, and whether it is taken at an age. */
  String steroids(Scenario life, double age) {
    Optional<Glucocorticoid> course = SteroidCourse.meantAt(life, age);
    if (course.isEmpty()) {
      return texts.get("scenario.steroids.off");
    }
    if (course.get().span().contains(age)) {
      return texts.get("scenario.steroids.now");
    }
    return texts.get(
        age < course.get().span().from() ? "scenario.steroids.later" : "scenario.steroids.past");
  }

  /** So much calcium. */
  String calcium(double mgPerDay) {
    return texts.get("scenario.calcium.value", number.format(mgPerDay));
  }

  /** So much calcium as glasses of milk, to the nearest half. */
  String milk(double mgPerDay) {
    long halves = Math.round(2 * mgPerDay / advice.milkGlass());
    if (halves < 2) {
      return texts.get("scenario.calcium.milk.less");
    }
    return texts.get(
        halves % 2 == 0 ? "scenario.calcium.milk.whole" : "scenario.calcium.milk.andHalf",
        halves / 2);
  }

  /** How much calcium is advised. */
  String advised(double mgPerDay) {
    return texts.get("scenario.calcium.advised", number.format(mgPerDay));
  }

  /** A medicine. */
  String medicine(Medicine medicine) {
    return texts.get("scenario.medicine." + key(medicine) + ".name");
  }

  /** How a medicine is taken and what it does. */
  String medicineAction(Medicine medicine) {
    return texts.get("scenario.medicine." + key(medicine) + ".action", advice.denosumabMonths());
  }

  /** What must never be stopped without advice; empty when the life holds nothing of the kind. */
  String caution(Scenario life) {
    boolean steroids =
        life.courses(Glucocorticoid.class).anyMatch(course -> course.prednisoneMgPerDay() > 0);
    boolean denosumab = Treatment.includes(life, Medicine.DENOSUMAB);
    if (!steroids && !denosumab) {
      return "";
    }
    String which = steroids && denosumab ? "both" : steroids ? "steroids" : "denosumab";
    return texts.get("scenario.caution." + which);
  }

  /** The text key of a constant: lower case, with hyphens. */
  static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String when(double yearsSince) {
    long years = (long) Math.floor(Math.abs(yearsSince));
    String side = yearsSince < 0 ? "ahead" : "ago";
    return years == 0
        ? texts.get("scenario.menopause." + side + ".soon")
        : texts.get("scenario.menopause." + side + ".years", years);
  }

  private static String estrogen(Scenario life, double age) {
    if (life.takes(Medicine.HORMONE_THERAPY, age)) {
      return "replaced";
    }
    if (age >= life.menopause().orElseThrow().at()) {
      return "low";
    }
    return isLowered(life, age) ? "lowered" : "high";
  }

  /** Whether sex hormones are low for another reason than menopause or age. */
  private static boolean isLowered(Scenario life, double age) {
    return Circumstance.SEX_HORMONE.at(life, age) < SexHormone.DEFAULT;
  }
}
