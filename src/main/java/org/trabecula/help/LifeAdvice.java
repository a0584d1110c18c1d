// SPDX-License-Identifier: MIT
package org.trabecula.help;

import java.util.List;
import org.trabecula.measure.Quantities;
import org.trabecula.remodelling.DosingPlan;
import org.trabecula.remodelling.MedicineParameters;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Ages;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;

/**
 * What is advised to people, and what is assumed of their lives until it is told otherwise.
 *
 * @param advice published recommendations
 * @param usual amounts that the panel assumes
 * @param medicines what the model knows of medicines
 * @param quantities the units that people use
 */
public record LifeAdvice(
    Advice advice, UsualAmounts usual, MedicineParameters medicines, Quantities quantities) {

  private static final int MONTHS_A_YEAR = 12;

  /** Calcium in a glass of milk, mg. */
  public double milkGlass() {
    return usual.milkGlass().value();
  }

  /** Inherited peak where osteoporosis runs in the family, standard deviations. */
  public double familyPeak() {
    return usual.familyPeak().value();
  }

  /** Height of an ordinary person, by which a body mass index is told as a weight, m. */
  public double ordinaryHeight(Sex sex) {
    return (sex == Sex.FEMALE ? usual.womanHeight() : usual.manHeight()).value();
  }

  /**
   * When tablets are taken that somebody adds while looking at an age: from a birthday before it,
   * for life.
   */
  public AgeSpan newSteroids(double age) {
    double start = age - usual.steroidHeadStart().value();
    return AgeSpan.from(Math.floor(Math.max(Math.min(Ages.ADULT, age), start)));
  }

  /** Where medicines of a life end before the life says so, at the length of the longest trial. */
  public List<DosingPlan.End> earlyEnds(Scenario life) {
    return new DosingPlan(life, medicines).ends();
  }

  /** Time between two doses of denosumab, months. */
  public double denosumabMonths() {
    return MONTHS_A_YEAR * medicines.denosumab().doseInterval().value();
  }

  /** How long a course of a medicine usually lasts, years. */
  public double usualYears(Medicine medicine) {
    return advice.courses().of(medicine);
  }
}
