// SPDX-License-Identifier: MIT
package org.trabecula.export;

import java.util.ArrayList;
import java.util.List;
import org.trabecula.export.HandoutContent.Point;
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

  List<Point> of(Scenario scenario, double age) {
    List<String> keys = new ArrayList<>();
    // What cannot wait comes first.
    if (cautions.denosumabStopped(scenario, age)) {
      keys.add("handout.question.denosumabStopped");
    }
    keys.add("handout.question.causes");
    if (scenario
        .courseAt(Glucocorticoid.class, age)
        .filter(course -> course.prednisoneMgPerDay() > 0)
        .isPresent()) {
      keys.add("handout.question.steroids");
    }
    if (scenario.takes(Medicine.DENOSUMAB, age)) {
      keys.add("handout.question.denosumab");
    } else if (scenario.courseAt(MedicineCourse.class, age).isPresent()) {
      keys.add("handout.question.medicine");
    }
    keys.add("handout.question.training");
    keys.add("handout.question.food");
    keys.add("handout.question.scan");
    return keys.stream().limit(COUNT).map(key -> new Point("", texts.get(key))).toList();
  }
}
