// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.trabecula.asset.JsonName;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Course;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Menopause;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.edit.Treatment;
import org.trabecula.text.Texts;

/**
 * Something in a life that the timeline marks.
 *
 * @param kind how it is drawn
 * @param number which of its kind, in the order of the life
 * @param name what stands beside it
 * @param from when it starts, years
 * @param to when it ends, years; the same as {@code from} for a moment
 */
record LifeMark(Kind kind, int number, String name, double from, double to) {

  /** What is marked. */
  enum Kind {
    MENOPAUSE,
    STEROIDS,
    MEDICINE
  }

  /** What stays the same while a mark is moved. */
  record Identity(Kind kind, int number, String name) {}

  Identity identity() {
    return new Identity(kind, number, name);
  }

  /** The marks of a life, by age. */
  static List<LifeMark> of(Scenario scenario, double lastAge, Texts texts) {
    List<LifeMark> marks = new ArrayList<>();
    scenario.menopause().ifPresent(menopause -> marks.add(of(menopause, texts)));
    List<Glucocorticoid> steroids =
        scenario
            .courses(Glucocorticoid.class)
            .filter(course -> course.prednisoneMgPerDay() > 0)
            .toList();
    for (int i = 0; i < steroids.size(); i++) {
      String name = texts.get("timeline.mark.steroids");
      marks.add(of(Kind.STEROIDS, i, name, steroids.get(i), lastAge));
    }
    List<MedicineCourse> medicines = Treatment.of(scenario);
    for (int i = 0; i < medicines.size(); i++) {
      String name = texts.get("timeline.mark." + JsonName.of(medicines.get(i).medicine()));
      marks.add(of(Kind.MEDICINE, i, name, medicines.get(i), lastAge));
    }
    marks.sort(Comparator.comparingDouble(LifeMark::from));
    return marks;
  }

  private static LifeMark of(Menopause menopause, Texts texts) {
    String name = texts.get("timeline.mark.menopause");
    return new LifeMark(Kind.MENOPAUSE, 0, name, menopause.at(), menopause.at());
  }

  private static LifeMark of(Kind kind, int number, String name, Course course, double lastAge) {
    AgeSpan span = course.span();
    return new LifeMark(kind, number, name, span.from(), Math.min(span.to(), lastAge));
  }

  /** The marks of two lives by age: those that only one has say on which side it stands. */
  static List<LifeMark> ofBoth(Scenario left, Scenario right, double lastAge, Texts texts) {
    List<LifeMark> first = of(left, lastAge, texts);
    List<LifeMark> second = of(right, lastAge, texts);
    List<LifeMark> marks = new ArrayList<>();
    first.forEach(
        mark -> marks.add(mark.isAmong(second) ? mark : mark.named("timeline.mark.left", texts)));
    second.stream()
        .filter(mark -> !mark.isAmong(first))
        .forEach(mark -> marks.add(mark.named("timeline.mark.right", texts)));
    marks.sort(Comparator.comparingDouble(LifeMark::from));
    return marks;
  }

  /** Whether another life has the same at the same time, whatever else it has. */
  private boolean isAmong(List<LifeMark> others) {
    return others.stream()
        .anyMatch(other -> new LifeMark(kind, other.number, name, from, to).equals(other));
  }

  private LifeMark named(String key, Texts texts) {
    return new LifeMark(kind, number, texts.get(key, name), from, to);
  }
}
