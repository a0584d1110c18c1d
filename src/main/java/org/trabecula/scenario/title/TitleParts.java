// SPDX-License-Identifier: MIT
package org.trabecula.scenario.title;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.trabecula.asset.JsonName;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Ages;
import org.trabecula.scenario.Course;
import org.trabecula.scenario.Menopause;
import org.trabecula.scenario.Scenario;
import org.trabecula.text.Texts;

/** What stands out in a life, each thing in a few words, the most telling first. */
final class TitleParts {
  /** An age from which on something that lasts for life has always been so, years. */
  private static final double GROWN_UP = 20;

  private final Texts texts;

  TitleParts(Texts texts) {
    this.texts = texts;
  }

  List<String> of(Scenario life) {
    List<String> parts = new ArrayList<>();
    life.menopause().flatMap(this::menopause).ifPresent(parts::add);
    peak(life.person().peakBoneMassSd()).ifPresent(parts::add);
    life.life().stream()
        .filter(Course.class::isInstance)
        .map(Course.class::cast)
        .sorted(
            Comparator.comparing(CourseName::weight).thenComparing(course -> course.span().from()))
        .flatMap(course -> CourseName.of(course, life.person().sex()).stream())
        .map(this::part)
        .forEach(parts::add);
    return parts;
  }

  private Optional<String> menopause(Menopause menopause) {
    return menopause.equals(Menopause.usual())
        ? Optional.empty()
        : Optional.of(
            texts.get("lives.made.menopause." + JsonName.of(menopause.kind()), menopause.at()));
  }

  private Optional<String> peak(double sd) {
    return sd == 0
        ? Optional.empty()
        : Optional.of(texts.get(sd < 0 ? "lives.made.peak.low" : "lives.made.peak.high"));
  }

  private String part(CourseName name) {
    String what = texts.get("lives.made." + name.key(), name.amount());
    AgeSpan span = name.span();
    boolean toTheEnd = span.to() >= Ages.ALLOWED.high();
    if (toTheEnd && span.from() <= GROWN_UP) {
      return what;
    }
    return toTheEnd
        ? texts.get("lives.made.from", what, span.from())
        : texts.get("lives.made.between", what, span.from(), span.to());
  }
}
