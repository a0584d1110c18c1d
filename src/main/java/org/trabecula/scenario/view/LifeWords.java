// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.trabecula.help.Advice;
import org.trabecula.help.LifeAdvice;
import org.trabecula.measure.Customs;
import org.trabecula.measure.Customs.Drink;
import org.trabecula.scenario.Ages;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.Menopause;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.SexHormone;
import org.trabecula.scenario.edit.Circumstance;
import org.trabecula.scenario.edit.SteroidCourse;
import org.trabecula.text.Texts;

/** The values of a life in plain words. */
final class LifeWords {
  private static final int DAYS_A_WEEK = 7;

  /** From so many a week on, drinks are told by the day. */
  private static final double WEEKLY_BELOW = 7;

  private static final double TENTHS = 10;

  private final Texts texts;
  private final LifeAdvice advice;
  private final ObservableValue<Customs> customs;
  private final NumberFormat number;

  /**
   * @param customs the units in which values are told, and whose advice counts
   */
  LifeWords(Texts texts, LifeAdvice advice, ObservableValue<Customs> customs) {
    this.texts = texts;
    this.advice = advice;
    this.customs = customs;
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

  /** How much calcium somebody advises. */
  String calciumAdvised(double mgPerDay) {
    Advice counts = counts();
    return texts.get(
        "scenario.calcium.advised",
        adviser(counts),
        counts.table().calciumYear(),
        number.format(mgPerDay));
  }

  /** That so much calcium is more than the most that somebody advises. */
  String calciumUpper(double mostMgPerDay) {
    return texts.get("scenario.calcium.upper", adviser(counts()), number.format(mostMgPerDay));
  }

  /** So much vitamin D in the blood. */
  String vitaminD(double nmol) {
    Customs now = customs.getValue();
    return texts.get(
        "scenario.vitamin-d.value." + key(now.vitaminD()),
        now.vitaminD().in(advice.quantities()).of(nmol));
  }

  /** How much vitamin D in the blood somebody says is enough. */
  String vitaminDAdvised(double nmol) {
    Advice counts = counts();
    return texts.get(
        "scenario.vitamin-d.advised",
        adviser(counts),
        counts.table().vitaminDYear(),
        vitaminD(nmol));
  }

  /** How much vitamin D somebody advises to take in a day; empty where that is not known. */
  String vitaminDIntake(Sex sex, double age) {
    Advice counts = counts();
    return counts
        .table()
        .at(sex, age)
        .vitaminD()
        .known()
        .map(
            units ->
                texts.get(
                    "scenario.vitamin-d.intake",
                    adviser(counts),
                    counts.table().vitaminDYear(),
                    units))
        .orElse("");
  }

  /** So many drinks of 10 g a day, as the drinks that count. */
  String drinks(double perDay) {
    if (perDay == 0) {
      return texts.get("scenario.alcohol.none");
    }
    Drink drink = customs.getValue().drink();
    boolean weekly = perDay * DAYS_A_WEEK < WEEKLY_BELOW;
    double count = drink.in(advice.quantities()).of(weekly ? perDay * DAYS_A_WEEK : perDay);
    String often = weekly ? ".weekly" : ".daily";
    return texts.get(
        "scenario.alcohol." + key(drink) + often,
        Math.rint(count * TENTHS) / TENTHS,
        drink.grams());
  }

  /** The advice that counts. */
  Advice counts() {
    return advice.advice().by(customs.getValue().adviser());
  }

  private String adviser(Advice counts) {
    return texts.get("scenario.adviser." + key(counts.adviser()));
  }

  /** A medicine. */
  String medicine(Medicine medicine) {
    return texts.get("scenario.medicine." + key(medicine) + ".name");
  }

  /** How a medicine is taken and what it does. */
  String medicineAction(Medicine medicine) {
    return texts.get("scenario.medicine." + key(medicine) + ".action", advice.denosumabMonths());
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
    if (isLowered(life, age)) {
      return "lowered";
    }
    return age < Ages.ADULT ? "growing" : "high";
  }

  /** Whether sex hormones are low for another reason than menopause or age. */
  private static boolean isLowered(Scenario life, double age) {
    return Circumstance.SEX_HORMONE.at(life, age) < SexHormone.DEFAULT;
  }
}
