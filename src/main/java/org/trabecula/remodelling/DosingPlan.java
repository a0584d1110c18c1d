// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Scenario;

/**
 * When medicines are taken in one life: as the life says, but in all no longer than the longest
 * trial.
 */
public final class DosingPlan {
  private final Map<Medicine, List<AgeSpan>> spans = new EnumMap<>(Medicine.class);
  private final List<End> ends = new ArrayList<>();

  public DosingPlan(Scenario scenario, MedicineParameters parameters) {
    for (Medicine medicine : Medicine.values()) {
      List<AgeSpan> asked =
          scenario
              .courses(MedicineCourse.class)
              .filter(course -> course.medicine() == medicine)
              .map(MedicineCourse::span)
              .sorted(Comparator.comparingDouble(AgeSpan::from))
              .toList();
      spans.put(medicine, within(medicine, asked, parameters.longestTrials().of(medicine).value()));
    }
  }

  private List<AgeSpan> within(Medicine medicine, List<AgeSpan> asked, double years) {
    List<AgeSpan> taken = new ArrayList<>();
    double left = years;
    for (AgeSpan span : asked) {
      double end = Math.min(span.to(), span.from() + left);
      if (end < Math.min(span.to(), Life.LAST_AGE) - Timetable.SAME_AGE) {
        ends.add(new End(medicine, Math.max(end, span.from()), years));
      }
      if (end > span.from()) {
        // What begins on the last day of a life is not taken any more.
        AgeSpan.between(span.from(), Math.min(end, Life.LAST_AGE)).ifPresent(taken::add);
        left -= end - span.from();
      }
    }
    return taken;
  }

  /** Where a medicine ends before the life says so, since no trial went on for longer. */
  public List<End> ends() {
    return List.copyOf(ends);
  }

  /** When a medicine is taken. */
  List<AgeSpan> spans(Medicine medicine) {
    return spans.get(medicine);
  }

  boolean takes(Medicine medicine, double age) {
    return spans.get(medicine).stream().anyMatch(span -> span.contains(age));
  }

  /**
   * The end of a medicine at the length of its longest trial.
   *
   * @param medicine which
   * @param age when it ends, years
   * @param longestTrial the length of the longest trial, years
   */
  public record End(Medicine medicine, double age, double longestTrial) {}
}
