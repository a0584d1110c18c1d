// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import java.util.Objects;
import java.util.Optional;
import org.trabecula.scenario.Scenario;

/**
 * A target that is read off one life, or off two lives of the same person.
 *
 * @param life what is lived
 * @param control the life it is compared with, where the kind of reading asks for one
 * @param column the column of the life table that is read
 * @param from the first age, years; NaN where the kind of reading needs none
 * @param to the last age, years
 * @param reading what is made of the values
 * @param sd the standard deviation by which a difference is divided; NaN where none is asked for
 */
public record LifeRun(
    Scenario life,
    Optional<Scenario> control,
    LifeTableColumn column,
    double from,
    double to,
    Reading reading,
    double sd)
    implements TargetRun {
  public LifeRun {
    Objects.requireNonNull(life, "life");
    Objects.requireNonNull(control, "control");
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(reading, "reading");
  }
}
