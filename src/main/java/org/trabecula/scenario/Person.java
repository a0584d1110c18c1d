// SPDX-License-Identifier: MIT
package org.trabecula.scenario;

import java.util.Objects;

/**
 * Who the made-up life belongs to.
 *
 * @param sex woman or man
 * @param peakBoneMassSd inherited peak bone mass, in standard deviations from the average, −2.5 to
 *     2.5
 */
public record Person(Sex sex, double peakBoneMassSd) {
  /** The allowed peak bone mass, in standard deviations. */
  public static final Range PEAK_BONE_MASS_SD = new Range(-2.5, 2.5);

  public Person {
    Objects.requireNonNull(sex, "sex");
    PEAK_BONE_MASS_SD.require("peakBoneMassSd", peakBoneMassSd);
  }

  /** A person with average inherited peak bone mass. */
  public static Person average(Sex sex) {
    return new Person(sex, 0);
  }
}
