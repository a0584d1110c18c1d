// SPDX-License-Identifier: MIT
package org.trabecula.treatment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Scenario;
import org.trabecula.text.Texts;

/** Says for which signs to get help: in every life, and besides where medicines hold back loss. */
public final class WarningSigns {
  /** The sign by which a monograph tells that thigh, groin and jaw are to be watched. */
  private static final String THIGH = "medicine.signs.newPainThigh";

  private final Pharmacopoeia medicines;
  private final Texts texts;

  /**
   * @param medicines which of them need more to be watched
   */
  public WarningSigns(Pharmacopoeia medicines, Texts texts) {
    this.medicines = medicines;
    this.texts = texts;
  }

  /** The signs at an age of a life: those of a medicine from its first dose on. */
  public List<String> at(double age, Scenario life) {
    List<String> signs = new ArrayList<>();
    signs.add(texts.get("side.safety"));
    signs.add(texts.get("side.safety.legs"));
    if (isWatched(life, age)) {
      signs.add(texts.get("side.safety.slowing"));
    }
    return signs;
  }

  /** The same of one life or two in one paragraph, for where it always stays in view. */
  public String sentence(double age, Scenario... lives) {
    return texts.sentences(
        Stream.of(lives).flatMap(life -> at(age, life).stream()).distinct().toList());
  }

  private boolean isWatched(Scenario life, double age) {
    return life.courses(MedicineCourse.class)
        .filter(course -> course.span().from() <= age)
        .anyMatch(course -> medicines.of(course.medicine()).signs().contains(THIGH));
  }
}
