// SPDX-License-Identifier: MIT
package org.trabecula.scenario;

import java.util.Objects;

/**
 * Weight for height.
 *
 * @param span when
 * @param kgPerM2 kg/m², 15 to 40
 */
public record BodyMassIndex(AgeSpan span, double kgPerM2) implements Course {
  /** The allowed values. */
  public static final Range KG_PER_M2 = new Range(15, 40);

  /** What holds where a life says nothing. */
  public static final double DEFAULT = 25;

  /** Below this it is low for adults (WHO, Technical Report Series 894, 2000), kg/m². */
  public static final double LOW_BELOW = 18.5;

  /**
   * From here on nothing is said of a weight: below it is low in studies of risk (De Laet 2005).
   */
  public static final double USUAL_FROM = 20;

  public BodyMassIndex {
    Objects.requireNonNull(span, "span");
    KG_PER_M2.require("kgPerM2", kgPerM2);
  }

  @Override
  public BodyMassIndex withSpan(AgeSpan newSpan) {
    return new BodyMassIndex(newSpan, kgPerM2);
  }
}
