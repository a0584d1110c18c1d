// SPDX-License-Identifier: MIT
package org.trabecula.help;

import java.util.Optional;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.VitaminD;

/** Enough calcium and vitamin D, as one thing that helps. */
final class NourishedBone {
  private static final CourseChange<Calcium> CALCIUM = new CourseChange<>(Calcium.class);
  private static final CourseChange<VitaminD> VITAMIN_D = new CourseChange<>(VitaminD.class);

  private final Advice advice;

  NourishedBone(Advice advice) {
    this.advice = advice;
  }

  Help at(Scenario scenario, double age) {
    boolean on = enoughCalcium(scenario, age) && enoughVitaminD(scenario, age);
    Optional<Scenario> switched = on ? withoutIt(scenario, age) : withIt(scenario, age);
    return new Help(Help.Kind.CALCIUM_AND_VITAMIN_D, on, switched);
  }

  /** The life with enough of both; empty where it has no room for that. */
  private Optional<Scenario> withIt(Scenario scenario, double age) {
    return withCalcium(scenario, age).flatMap(next -> withVitaminD(next, age));
  }

  private Optional<Scenario> withCalcium(Scenario scenario, double age) {
    double enough = advice.calciumAt(scenario.person().sex(), age);
    return enoughCalcium(scenario, age)
        ? Optional.of(scenario)
        : CALCIUM.replace(scenario, new Calcium(CourseChange.fromNowOn(age), enough));
  }

  private Optional<Scenario> withVitaminD(Scenario scenario, double age) {
    return enoughVitaminD(scenario, age)
        ? Optional.of(scenario)
        : VITAMIN_D.replace(scenario, new VitaminD(CourseChange.fromNowOn(age), VitaminD.DEFAULT));
  }

  /** The life in which the last change to enough never came; empty where there was none. */
  private Optional<Scenario> withoutIt(Scenario scenario, double age) {
    Scenario lessCalcium = CALCIUM.takeBack(scenario, age);
    Scenario next = enoughCalcium(lessCalcium, age) ? scenario : lessCalcium;
    Scenario lessVitaminD = VITAMIN_D.takeBack(next, age);
    next = enoughVitaminD(lessVitaminD, age) ? next : lessVitaminD;
    return next.equals(scenario) ? Optional.empty() : Optional.of(next);
  }

  private boolean enoughCalcium(Scenario scenario, double age) {
    double eaten =
        scenario.courseAt(Calcium.class, age).map(Calcium::mgPerDay).orElse(Calcium.DEFAULT);
    Sex sex = scenario.person().sex();
    boolean tooMuch = advice.calciumUpperAt(sex, age).filter(most -> eaten > most).isPresent();
    return eaten >= advice.calciumAt(sex, age) && !tooMuch;
  }

  private boolean enoughVitaminD(Scenario scenario, double age) {
    double level =
        scenario
            .courseAt(VitaminD.class, age)
            .map(VitaminD::serum25OHDNmolPerL)
            .orElse(VitaminD.DEFAULT);
    return level >= advice.vitaminD().value();
  }
}
