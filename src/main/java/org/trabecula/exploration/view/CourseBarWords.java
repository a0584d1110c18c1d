// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

import org.trabecula.asset.JsonName;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Ages;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.text.Texts;

/** Says what a bar of the timeline stands for, and how it is moved. */
final class CourseBarWords {
  private final Texts texts;

  CourseBarWords(Texts texts) {
    this.texts = texts;
  }

  /**
   * Which medicine, from when to when, and whether it ends before that.
   *
   * @param taken the age to which it is really taken, years
   */
  String of(MedicineCourse course, double taken) {
    String name = texts.get("timeline.mark." + JsonName.of(course.medicine()));
    AgeSpan span = course.span();
    String told =
        span.isForLife()
            ? texts.get("timeline.course.forLife", name, span.from())
            : texts.get("timeline.course.name", name, span.from(), span.to());
    boolean early = taken < span.to() && taken < Ages.ALLOWED.high();
    return early ? texts.sentences(told, texts.get("timeline.course.early", taken)) : told;
  }

  /** How the bar is moved by keys. */
  String help() {
    return texts.get("timeline.course.help");
  }
}
