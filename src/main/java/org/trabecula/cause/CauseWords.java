// SPDX-License-Identifier: MIT
package org.trabecula.cause;

import org.trabecula.asset.JsonName;
import org.trabecula.balance.Trend;
import org.trabecula.scenario.Ages;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.edit.Circumstance;
import org.trabecula.text.Texts;

/** Says causes in plain words. */
public final class CauseWords {
  /** Thousandths above which an amount is told to the nearest five. */
  private static final double ROUGH_FROM = 20;

  private static final double ROUGH = 5;

  private final Texts texts;

  public CauseWords(Texts texts) {
    this.texts = texts;
  }

  /** What a cause is called at an age of a life. */
  public String name(Cause cause, Scenario scenario, double age) {
    return texts.get(key(cause.driver()) + variant(cause.driver(), scenario, age) + ".name");
  }

  /** What it does to which cells, in a few words. */
  public String mechanism(Cause cause) {
    return texts.get(key(cause.driver()) + ".mechanism");
  }

  /** The part that it plays, and what it does to the cells. */
  public String role(Cause cause) {
    String role = cause.acting() ? JsonName.of(cause.driver().role()) : "ended";
    return texts.get("explanation.role." + role, mechanism(cause));
  }

  /** How much it changes, in a few words. */
  public String effect(Cause cause) {
    return texts.get(effectKey(cause), told(cause.told()));
  }

  /** How much it changes, as a sentence. */
  public String sentence(Cause cause) {
    return texts.get(effectKey(cause) + ".sentence", told(cause.yearly()), told(cause.soFar()));
  }

  /**
   * What is said of a year as a whole: that a person grows or, where no cause stands out, which way
   * it goes; empty where the causes say enough.
   *
   * @param trend of the year
   * @param age years
   * @param none whether no cause stands out
   */
  public String year(Trend trend, double age, boolean none) {
    if (trend == Trend.GAINING && age < Ages.YOUNG) {
      return texts.get("why.growing");
    }
    return none ? texts.get("why.none." + JsonName.of(trend)) : "";
  }

  /** What the life is called without this harm: “no steroids”. */
  public String without(Driver driver) {
    return texts.get(key(driver) + ".without");
  }

  /** Hormones go by other names in men, and before menopause. */
  private static String variant(Driver driver, Scenario scenario, double age) {
    if (isOfSexHormones(driver) && scenario.person().sex() == Sex.MALE) {
      return ".man";
    }
    boolean early = scenario.menopause().filter(menopause -> menopause.at() > age).isPresent();
    return driver == Driver.LOW_ESTROGEN && early ? ".before" : "";
  }

  private static boolean isOfSexHormones(Driver driver) {
    return driver == Driver.LOW_ESTROGEN
        || Circumstance.SEX_HORMONE.departures().stream()
            .anyMatch(departure -> departure.name().equals(driver.name()));
  }

  private static String effectKey(Cause cause) {
    return "explanation.effect."
        + switch (cause.phase()) {
          case AT_WORK -> cause.yearly() < 0 ? "takes" : "adds";
          case GOING_BACK -> cause.yearly() < 0 ? "lostAgain" : "cameBack";
          case DONE, LASTING -> cause.soFar() < 0 ? "took" : "added";
        };
  }

  /** Whole thousandths, larger ones to the nearest five: the model knows no more. */
  private static double told(double thousandths) {
    double size = Math.abs(thousandths);
    return size < ROUGH_FROM ? Math.max(1, Math.rint(size)) : ROUGH * Math.rint(size / ROUGH);
  }

  private static String key(Driver driver) {
    return "explanation.driver." + driver.name();
  }
}
