// SPDX-License-Identifier: MIT
package org.trabecula.treatment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.trabecula.asset.JsonName;
import org.trabecula.scenario.Course;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Scenario;
import org.trabecula.text.Texts;

/** Says what nobody should stop alone, and what is needed where it has been stopped. */
public final class StoppingCaution {
  private final Pharmacopoeia medicines;
  private final TakenCourses taken;
  private final Texts texts;

  /**
   * @param medicines which of them are not to be stopped alone
   * @param taken for how long they are taken
   */
  public StoppingCaution(Pharmacopoeia medicines, TakenCourses taken, Texts texts) {
    this.medicines = medicines;
    this.taken = taken;
    this.texts = texts;
  }

  /** What lives hold, at any age, that must not be stopped alone; empty where they hold none. */
  public String of(Scenario... lives) {
    return sentence(names(0, lives));
  }

  /**
   * The same while a life is looked at: denosumab that has ended, with nothing after it, is not
   * told as something to go on with.
   */
  public String at(double age, Scenario life) {
    if (!denosumabStopped(life, age)) {
      return of(life);
    }
    List<String> others = new ArrayList<>(names(0, life));
    others.remove(name(Medicine.DENOSUMAB));
    return others.isEmpty() ? stopped() : texts.sentences(sentence(others), stopped());
  }

  /** The same for a page that is taken away: of what has ended, nothing but what to do now. */
  public String onPage(double age, Scenario life) {
    String still = sentence(names(age, life));
    String now = denosumabStopped(life, age) ? stopped() : "";
    String both = texts.sentences(still, now);
    return both.isEmpty() ? always() : both;
  }

  /** The same where there is always such a sentence: of steroids and denosumab, if of no other. */
  public String always(Scenario... lives) {
    String own = of(lives);
    return own.isEmpty() ? always() : own;
  }

  /** Whether denosumab has ended at an age of a life, and nothing keeps the bone since. */
  public boolean denosumabStopped(Scenario life, double age) {
    return medicines.endedAlone(Medicine.DENOSUMAB, taken.in(life), age);
  }

  private String always() {
    return sentence(List.of(texts.get("timeline.mark.steroids"), name(Medicine.DENOSUMAB)));
  }

  private String stopped() {
    return texts.get("scenario.caution.denosumabStopped");
  }

  /** Those that are not over at an age of these lives. */
  private List<String> names(double age, Scenario... lives) {
    List<String> names = new ArrayList<>();
    if (Stream.of(lives).anyMatch(life -> takesSteroids(life, age))) {
      names.add(texts.get("timeline.mark.steroids"));
    }
    for (MedicineMonograph each : medicines.monographs()) {
      if (each.notStoppedAlone()
          && Stream.of(lives).anyMatch(life -> holds(life, each.medicine(), age))) {
        names.add(name(each.medicine()));
      }
    }
    return names;
  }

  private static boolean takesSteroids(Scenario life, double age) {
    return life.courses(Glucocorticoid.class)
        .filter(course -> course.prednisoneMgPerDay() > 0)
        .anyMatch(course -> isNotOver(course, age));
  }

  private boolean holds(Scenario life, Medicine medicine, double age) {
    return taken
        .in(life)
        .courses(MedicineCourse.class)
        .filter(course -> course.medicine() == medicine)
        .anyMatch(course -> isNotOver(course, age));
  }

  private static boolean isNotOver(Course course, double age) {
    return course.span().to() > age;
  }

  private String sentence(List<String> names) {
    if (names.isEmpty()) {
      return "";
    }
    int last = names.size() - 1;
    String list =
        names.subList(0, last).stream()
            .reduce((before, next) -> texts.get("scenario.caution.list", before, next))
            .map(before -> texts.get("scenario.caution.or", before, names.get(last)))
            .orElse(names.get(last));
    return texts.get("scenario.caution", list);
  }

  private String name(Medicine medicine) {
    return texts.get("timeline.mark." + JsonName.of(medicine));
  }
}
