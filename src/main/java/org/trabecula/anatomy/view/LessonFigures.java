// SPDX-License-Identifier: MIT
package org.trabecula.anatomy.view;

import java.util.List;
import org.trabecula.anatomy.SpineParameters;
import org.trabecula.parameter.Bibliography;
import org.trabecula.parameter.Parameter;
import org.trabecula.treatment.TrialResults;

/**
 * The figures that the lesson on fractures names, each with the work it comes from.
 *
 * @param spine what was measured on spines
 * @param trials results of trials
 * @param bibliography the works
 */
public record LessonFigures(SpineParameters spine, TrialResults trials, Bibliography bibliography) {
  /** The group of which a part is told. */
  private static final double GROUP = 1000;

  /** What a settled bone cost, of whom, and the work. */
  List<Object> heightArguments() {
    return List.of(
        spine.heightPerSettled().value(),
        spine.heightStudyAge().value(),
        work(spine.heightPerSettled()));
  }

  /** Falls of people who trained, from which age, and the work. */
  List<Object> trainingArguments() {
    return List.of(
        trials.fallsWithTraining().value(),
        trials.fallsFromAge().value(),
        work(trials.fallsWithTraining()));
  }

  /** Women with a new fracture with and without the medicine, those without one, and of whom. */
  List<Object> medicineArguments() {
    double with = spine.newWithMedicine().value();
    double without = spine.newWithoutMedicine().value();
    return List.of(
        with,
        without,
        GROUP - with,
        GROUP - without,
        spine.trialYears().value(),
        spine.trialFromAge().value(),
        spine.trialToAge().value(),
        work(spine.newWithMedicine()));
  }

  private String work(Parameter figure) {
    return bibliography.find(figure.reference()).orElseThrow().shortName();
  }
}
