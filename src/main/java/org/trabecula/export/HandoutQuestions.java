// SPDX-License-Identifier: MIT
package org.trabecula.export;

import java.util.ArrayList;
import java.util.List;
import org.trabecula.asset.JsonName;
import org.trabecula.export.HandoutContent.Point;
import org.trabecula.help.Advice;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Scenario;
import org.trabecula.text.Texts;
import org.trabecula.treatment.StoppingCaution;

/** Questions to take to a clinician: the ones that the life raises first. */
final class HandoutQuestions {
  private static final int COUNT = 4;

  private final Texts texts;
  private final StoppingCaution cautions;

  /**
   * @param cautions knows what has been stopped
   */
  HandoutQuestions(Texts texts, StoppingCaution cautions) {
    this.texts = texts;
    this.cautions = cautions;
  }

  /**
   * The questions.
   *
   * @param advice that counts where the person lives
   */
  List<Point> of(Scenario scenario, double age, Advice advice) {
    List<String> keys = new ArrayList<>();
    // What cannot wait comes first.
    if (cautions.denosumabStopped(scenario, age)) {
      keys.add("handout.question.denosumabStopped");
    }
    if (takesSteroids(scenario, age)) {
      keys.add("handout.question.steroidScan");
      keys.add("handout.question.steroids");
    }
    keys.add("handout.question.causes");
    if (scenario.takes(Medicine.DENOSUMAB, age)) {
      keys.add("handout.question.denosumab");
    } else if (scenario.courseAt(MedicineCourse.class, age).isPresent()) {
      keys.add("handout.question.medicine");
    }
    keys.add("handout.question.training");
    keys.add("handout.question.food");
    keys.add("handout.question.scan");
    return keys.stream()
        .limit(COUNT)
        .map(key -> texts.get(key, advised(scenario, age, advice)))
        .map(words -> new Point("", words))
        .toList();
  }

  private static boolean takesSteroids(Scenario scenario, double age) {
    return scenario
        .courseAt(Glucocorticoid.class, age)
        .filter(course -> course.prednisoneMgPerDay() > 0)
        .isPresent();
  }

  /** What fills the places of the question about food: adviser, year and calcium, mg/day. */
  private Object[] advised(Scenario scenario, double age, Advice advice) {
    return new Object[] {
      texts.get("scenario.adviser." + JsonName.of(advice.adviser())),
      advice.table().calciumYear(),
      advice.calciumAt(scenario.person().sex(), age)
    };
  }
}
