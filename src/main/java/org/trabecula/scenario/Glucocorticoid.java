// SPDX-License-Identifier: MIT
package org.trabecula.scenario;

import java.util.Objects;

/**
 * Steroid tablets.
 *
 * @param span when
 * @param prednisoneMgPerDay mg/day of prednisone, or as much of another as does the same, 0 to 60
 */
public record Glucocorticoid(AgeSpan span, double prednisoneMgPerDay) implements Course {
  /** The allowed values. */
  public static final Range PREDNISONE_MG_PER_DAY = new Range(0, 60);

  /** What holds where a life says nothing. */
  public static final double DEFAULT = 0;

  public Glucocorticoid {
    Objects.requireNonNull(span, "span");
    PREDNISONE_MG_PER_DAY.require("prednisoneMgPerDay", prednisoneMgPerDay);
  }

  @Override
  public Glucocorticoid withSpan(AgeSpan newSpan) {
    return new Glucocorticoid(newSpan, prednisoneMgPerDay);
  }
}
