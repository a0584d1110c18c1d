// SPDX-License-Identifier: MIT
package org.trabecula.treatment;

import java.util.Optional;
import org.trabecula.asset.AssetReader;
import org.trabecula.remodelling.DosingPlan;
import org.trabecula.remodelling.MedicineParameters;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Factor;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Scenario;

/**
 * Tells of a life what is really taken in it: no medicine for longer than its longest trial.
 *
 * @param medicines how long trials lasted
 */
public record TakenCourses(MedicineParameters medicines) {

  /** Reads the program's own trials. */
  public static TakenCourses read(AssetReader assets) {
    return new TakenCourses(assets.json("parameters/medicines.json", MedicineParameters.class));
  }

  /** The life in which courses end where the model ends them. */
  public Scenario in(Scenario asked) {
    Scenario taken = asked;
    for (DosingPlan.End end : new DosingPlan(asked, medicines).ends()) {
      taken =
          taken.withLife(
              taken.life().stream().flatMap(factor -> upTo(end, factor).stream()).toList());
    }
    return taken;
  }

  private static Optional<Factor> upTo(DosingPlan.End end, Factor factor) {
    boolean ended =
        factor instanceof MedicineCourse course
            && course.medicine() == end.medicine()
            && course.span().contains(end.age());
    return ended ? before(end.age(), (MedicineCourse) factor) : Optional.of(factor);
  }

  /** A course that would begin where the medicine has ended is never taken. */
  private static Optional<Factor> before(double age, MedicineCourse course) {
    double from = course.span().from();
    return from < age ? Optional.of(course.withSpan(new AgeSpan(from, age))) : Optional.empty();
  }
}
