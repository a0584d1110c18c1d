// SPDX-License-Identifier: MIT
package org.trabecula.fit;

import java.util.function.Predicate;
import org.trabecula.scenario.Alcohol;
import org.trabecula.scenario.Exercise;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.Smoking;
import org.trabecula.scenario.ThyroidHormone;

/** The lives that a parameter can reach: those of people who never took a medicine are not its. */
enum Scope {
  EVERYTHING("", scenario -> true),
  STEROIDS("glucocorticoid.", has(Glucocorticoid.class)),
  BISPHOSPHONATE("medicines.bisphosphonate.", takes(Medicine.ALENDRONATE, Medicine.ZOLEDRONATE)),
  DENOSUMAB("medicines.denosumab.", takes(Medicine.DENOSUMAB)),
  TERIPARATIDE("medicines.teriparatide.", takes(Medicine.TERIPARATIDE, Medicine.ABALOPARATIDE)),
  ABALOPARATIDE("medicines.abaloparatide.", takes(Medicine.ABALOPARATIDE)),
  ROMOSOZUMAB("medicines.romosozumab.", takes(Medicine.ROMOSOZUMAB)),
  BUILDING(
      "medicines.counterSignal.",
      takes(Medicine.ROMOSOZUMAB, Medicine.TERIPARATIDE, Medicine.ABALOPARATIDE)),
  LINING(
      "cells.liningCell",
      takes(Medicine.ROMOSOZUMAB, Medicine.TERIPARATIDE, Medicine.ABALOPARATIDE)),
  HORMONE_THERAPY("medicines.estrogenMedicines.hormoneTherapy", takes(Medicine.HORMONE_THERAPY)),
  RALOXIFENE("medicines.estrogenMedicines.raloxifene", takes(Medicine.RALOXIFENE)),
  SMOKING("lifestyle.smoking", has(Smoking.class)),
  ALCOHOL("lifestyle.alcohol", has(Alcohol.class)),
  THYROID("lifestyle.thyroid", has(ThyroidHormone.class)),
  LOAD("lifestyle.newLoad", has(Exercise.class)),
  LOAD_FORMATION("lifestyle.formationByLoad", has(Exercise.class)),
  LOAD_ACTIVATION("lifestyle.activationByLoad", has(Exercise.class)),
  BED_REST("lifestyle.bedRestLoad", has(Exercise.class)),
  STRENGTH("lifestyle.strength", has(Exercise.class)),
  USED_TO("lifestyle.usedToTime", has(Exercise.class)),
  MEN("estrogen.men", scenario -> scenario.person().sex() == Sex.MALE),
  MENS_SITES("sites.men", scenario -> scenario.person().sex() == Sex.MALE);

  private final String prefix;
  private final Predicate<Scenario> reached;

  Scope(String prefix, Predicate<Scenario> reached) {
    this.prefix = prefix;
    this.reached = reached;
  }

  static Scope of(String parameter) {
    for (Scope scope : values()) {
      if (scope != EVERYTHING && parameter.startsWith(scope.prefix)) {
        return scope;
      }
    }
    return EVERYTHING;
  }

  boolean reaches(Scenario scenario) {
    return reached.test(scenario);
  }

  private static Predicate<Scenario> has(Class<?> factor) {
    return scenario -> scenario.life().stream().anyMatch(factor::isInstance);
  }

  private static Predicate<Scenario> takes(Medicine... medicines) {
    return scenario ->
        scenario
            .courses(MedicineCourse.class)
            .anyMatch(course -> java.util.List.of(medicines).contains(course.medicine()));
  }
}
