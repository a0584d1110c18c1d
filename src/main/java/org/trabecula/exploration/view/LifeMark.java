// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.trabecula.asset.JsonName;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Scenario;
import org.trabecula.text.Texts;

/**
 * Something in a life that the timeline marks.
 *
 * @param kind how it is drawn
 * @param name what stands beside it
 * @param from when it starts, years
 * @param to when it ends, years; the same as {@code from} for a moment
 */
record LifeMark(Kind kind, String name, double from, double to) {

  /** What is marked. */
  enum Kind {
    MENOPAUSE,
    STEROIDS,
    MEDICINE
  }

  /** The marks of a life, by age. */
  static List<LifeMark> of(Scenario scenario, double lastAge, Texts texts) {
    List<LifeMark> marks = new ArrayList<>();
    scenario
        .menopause()
        .ifPresent(
            menopause ->
                marks.add(
                    new LifeMark(
                        Kind.MENOPAUSE,
                        texts.get("timeline.mark.menopause"),
                        menopause.at(),
                        menopause.at())));
    scenario
        .courses(Glucocorticoid.class)
        .filter(course -> course.prednisoneMgPerDay() > 0)
        .forEach(
            course ->
                marks.add(
                    span(
                        Kind.STEROIDS,
                        texts.get("timeline.mark.steroids"),
                        course.span(),
                        lastAge)));
    scenario
        .courses(MedicineCourse.class)
        .forEach(
            course ->
                marks.add(
                    span(
                        Kind.MEDICINE,
                        texts.get("timeline.mark." + JsonName.of(course.medicine())),
                        course.span(),
                        lastAge)));
    marks.sort(Comparator.comparingDouble(LifeMark::from));
    return marks;
  }

  private static LifeMark span(Kind kind, String name, AgeSpan span, double lastAge) {
    return new LifeMark(kind, name, span.from(), Math.min(span.to(), lastAge));
  }
}
