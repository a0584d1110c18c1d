// SPDX-License-Identifier: MIT
package org.trabecula.scenario;

import java.util.Objects;

/**
 * Calcium eaten and drunk, all sources together.
 *
 * @param span when
 * @param mgPerDay mg/day, 100 to 2500
 */
public record Calcium(AgeSpan span, double mgPerDay) implements Course {
  /** The allowed values. */
  public static final Range MG_PER_DAY = new Range(100, 2500);

  /** What holds where a life says nothing. */
  public static final double DEFAULT = 1000;

  /** Below this nobody advises it to adults (the least: SACN, United Kingdom), mg/day. */
  public static final double LITTLE_BELOW = 700;

  /**
   * Above this it is called no help at any age, mg/day: the lowest upper level for adults
   * (Institute of Medicine 2011, from 51).
   */
  public static final double UPPER = 2000;

  public Calcium {
    Objects.requireNonNull(span, "span");
    MG_PER_DAY.require("mgPerDay", mgPerDay);
  }

  @Override
  public Calcium withSpan(AgeSpan newSpan) {
    return new Calcium(newSpan, mgPerDay);
  }
}
