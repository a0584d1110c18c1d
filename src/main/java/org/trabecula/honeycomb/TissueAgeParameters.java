// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import org.trabecula.parameter.Parameter;

/**
 * What age does to bone and marrow beside their shape.
 *
 * @param maturingTime until fresh bone has taken up its mineral, years
 * @param youngFat share of fat in the marrow of a young vertebra
 * @param youngAge the age up to which it stays so, years
 * @param oldFat share of fat in the marrow of an old vertebra
 * @param oldAge the age from which it stays so, years
 */
public record TissueAgeParameters(
    Parameter maturingTime,
    Parameter youngFat,
    Parameter youngAge,
    Parameter oldFat,
    Parameter oldAge) {

  /** Share of fat in the marrow at an age, 0 to 1. */
  double fat(double age) {
    double grown = (age - youngAge.value()) / (oldAge.value() - youngAge.value());
    double share = Math.max(0, Math.min(1, grown));
    return youngFat.value() + share * (oldFat.value() - youngFat.value());
  }
}
