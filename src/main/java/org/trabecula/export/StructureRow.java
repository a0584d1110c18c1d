// SPDX-License-Identifier: MIT
package org.trabecula.export;

import org.trabecula.morphometry.StructuralIndices;

/**
 * What is measured on the honeycomb at one age; NaN is not known.
 *
 * @param indices its architecture; Tb.Sp is not known where struts are further apart than the piece
 *     is high
 * @param strength strength, 1 = the same honeycomb at 30; not known where hardly any is left by
 *     then
 * @param activationFrequency births of work at a place of the honeycomb's surface, 1/year
 * @param surfaceAtWork share of the honeycomb's surface that is at work, %
 */
public record StructureRow(
    StructuralIndices indices, double strength, double activationFrequency, double surfaceAtWork) {
  /** Nothing is known. */
  public static final StructureRow UNKNOWN =
      new StructureRow(
          new StructuralIndices(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN),
          Double.NaN,
          Double.NaN,
          Double.NaN);
}
