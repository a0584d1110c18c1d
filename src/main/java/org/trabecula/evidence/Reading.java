// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import org.trabecula.asset.JsonName;

/** What is made of a column's values; x is the life's value, named by its age. */
public enum Reading {
  /** x(to). */
  VALUE(false, false),
  /** The mean of x from {@code from} to {@code to}. */
  MEAN(true, false),
  /** 100 · (x(to)/x(from) − 1). */
  PERCENT_CHANGE(true, false),
  /** The same divided by the years between. */
  PERCENT_PER_YEAR(true, false),
  /** (x(to) − x(from)) divided by the years between. */
  CHANGE_PER_YEAR(true, false),
  /** The percent change of the life less that of the control. */
  PERCENT_CHANGE_MINUS_CONTROL(true, true),
  /** 100 · (x(to)/control(to) − 1). */
  PERCENT_DIFFERENCE(false, true),
  /** (x(to) − control(to)) divided by the standard deviation that the target names. */
  SD_DIFFERENCE(false, true),
  /** 100 · x(to)/x(from). */
  PERCENT_OF_FROM(true, false),
  /** 100 · (x(to) − x(from)) / (largest x in between − x(from)). */
  PERCENT_OF_GAIN_LEFT(true, false),
  /** The age in between at which x is largest. */
  AGE_OF_LARGEST(true, false),
  /** The first age in between at which x has 99 % of its largest value. */
  AGE_NEAR_LARGEST(true, false),
  /** x(to) divided by the calcium that is eaten then. */
  FRACTION_OF_INTAKE(false, false);

  private final boolean needsFrom;
  private final boolean needsControl;

  Reading(boolean needsFrom, boolean needsControl) {
    this.needsFrom = needsFrom;
    this.needsControl = needsControl;
  }

  /** Whether it needs an age to begin with. */
  public boolean needsFrom() {
    return needsFrom;
  }

  /** Whether it needs a life to compare with. */
  public boolean needsControl() {
    return needsControl;
  }

  /** Its name in files. */
  public String fileName() {
    return JsonName.of(this);
  }
}
