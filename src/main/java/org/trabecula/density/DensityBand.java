// SPDX-License-Identifier: MIT
package org.trabecula.density;

/** The bands into which T-scores are sorted, from high to low. */
public enum DensityBand {
  NORMAL,
  /** Low density, which is also called osteopenia. */
  LOW,
  OSTEOPOROSIS
}
