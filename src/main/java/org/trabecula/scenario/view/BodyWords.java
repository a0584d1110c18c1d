// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import javafx.beans.value.ObservableValue;
import org.trabecula.help.LifeAdvice;
import org.trabecula.measure.Customs;
import org.trabecula.measure.Customs.BodyUnits;
import org.trabecula.scenario.BodyMassIndex;
import org.trabecula.scenario.ParathyroidGland;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.SexHormone;
import org.trabecula.text.Texts;

/** Hormones, weight, gut and glands of a life in plain words. */
final class BodyWords {
  private static final int INCHES_A_FOOT = 12;

  private final Texts texts;
  private final LifeAdvice advice;
  private final ObservableValue<Customs> customs;

  BodyWords(Texts texts, LifeAdvice advice, ObservableValue<Customs> customs) {
    this.texts = texts;
    this.advice = advice;
    this.customs = customs;
  }

  /** An amount of a subject. */
  String amount(String subject, double amount) {
    return texts.get("scenario." + subject + ".value", amount);
  }

  /** What an amount means that is low, as usual or high. */
  String means(String subject, double amount, double usual) {
    String level = amount < usual ? ".low" : amount > usual ? ".high" : ".usual";
    return texts.get("scenario." + subject + level);
  }

  /** Which hormone is low then. */
  String sexHormoneMeans(Scenario life, double percent) {
    return texts.get(
        percent < SexHormone.DEFAULT
            ? "scenario.sex-hormone.low." + LifeWords.key(life.person().sex())
            : "scenario.sex-hormone.usual");
  }

  /** A body mass index as the weight of somebody of an ordinary height. */
  String bodyMassMeans(Scenario life, double kgPerM2) {
    return kgPerM2 < BodyMassIndex.LOW_BELOW
        ? texts.sentences(
            texts.get("scenario.body-mass.low", BodyMassIndex.LOW_BELOW), weight(life, kgPerM2))
        : weight(life, kgPerM2);
  }

  private String weight(Scenario life, double kgPerM2) {
    double metres = advice.ordinaryHeight(life.person().sex());
    double kilograms = kgPerM2 * metres * metres;
    if (customs.getValue().body() == BodyUnits.METRIC) {
      return texts.get("scenario.body-mass.weight", Math.rint(kilograms), metres);
    }
    double pounds = advice.quantities().weight().unit("lb").of(kilograms);
    long inches = Math.round(advice.quantities().height().unit("in").of(metres));
    return texts.get(
        "scenario.body-mass.weight.us",
        Math.rint(pounds),
        inches / INCHES_A_FOOT,
        inches % INCHES_A_FOOT);
  }

  /** Glands so large. */
  String parathyroidGland(double times) {
    return times == ParathyroidGland.DEFAULT
        ? texts.get("scenario.parathyroid-gland.normal")
        : amount("parathyroid-gland", times);
  }
}
