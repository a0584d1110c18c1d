// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

import org.trabecula.remodelling.Life;
import org.trabecula.text.Texts;

/** Says an age in words. */
final class AgeWords {

  private AgeWords() {}

  /** The age in years, and in months where it is not a whole number of years. */
  static String of(Texts texts, double age) {
    long months = Math.round(age * Life.POINTS_PER_YEAR);
    long years = months / Life.POINTS_PER_YEAR;
    long rest = months % Life.POINTS_PER_YEAR;
    return rest == 0
        ? texts.get("timeline.age", years)
        : texts.get("timeline.age.months", years, rest);
  }
}
