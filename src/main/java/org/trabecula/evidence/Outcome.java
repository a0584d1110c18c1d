// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import java.util.Objects;

/**
 * What the model says to one target.
 *
 * @param target the published figure
 * @param model the model's value, in the unit of the target; NaN where the target is not run or the
 *     model has no value there
 */
public record Outcome(Target target, double model) {
  public Outcome {
    Objects.requireNonNull(target, "target");
  }

  /** How the model stands to a target. */
  public enum Standing {
    /** In the published range. */
    INSIDE,
    /** Beyond it, by at most two half-widths. */
    NEAR,
    /** Beyond it by more, or without a value. */
    FAR,
    /** The target is a definition: there is nothing to be near to. */
    DEFINITION,
    /** The target is not run. */
    NOT_RUN
  }

  /** Half-widths within which a value outside its range is still near. */
  private static final double NEAR_WITHIN = 2;

  /** How the model stands to the target. */
  public Standing standing() {
    if (target.run().isEmpty()) {
      return Standing.NOT_RUN;
    }
    if (target.range().isDefinition()) {
      return Standing.DEFINITION;
    }
    if (target.range().holds(model)) {
      return Standing.INSIDE;
    }
    return halfWidthsOutside() <= NEAR_WITHIN ? Standing.NEAR : Standing.FAR;
  }

  /** How many half-widths of its range the model lies outside; NaN where that says nothing. */
  public double halfWidthsOutside() {
    return Double.isNaN(model) || target.range().isDefinition()
        ? Double.NaN
        : target.range().halfWidthsOutside(model);
  }
}
