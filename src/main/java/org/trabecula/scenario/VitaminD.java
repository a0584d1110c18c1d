// SPDX-License-Identifier: MIT
package org.trabecula.scenario;

import java.util.Objects;

/**
 * Vitamin D in the blood.
 *
 * @param span when
 * @param serum25OHDNmolPerL 25-hydroxyvitamin D, nmol/L, 10 to 150
 */
public record VitaminD(AgeSpan span, double serum25OHDNmolPerL) implements Course {
  /** The allowed values. */
  public static final Range SERUM_25OHD_NMOL_PER_L = new Range(10, 150);

  /** What holds where a life says nothing. */
  public static final double DEFAULT = 75;

  /** Below this it is not enough for nearly all (Institute of Medicine 2011), nmol/L. */
  public static final double LOW_BELOW = 50;

  /** Above this it may harm (Institute of Medicine 2011), nmol/L. */
  public static final double UPPER = 125;

  public VitaminD {
    Objects.requireNonNull(span, "span");
    SERUM_25OHD_NMOL_PER_L.require("serum25OHDNmolPerL", serum25OHDNmolPerL);
  }

  @Override
  public VitaminD withSpan(AgeSpan newSpan) {
    return new VitaminD(newSpan, serum25OHDNmolPerL);
  }
}
