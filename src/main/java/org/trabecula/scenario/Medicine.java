// SPDX-License-Identifier: MIT
package org.trabecula.scenario;

/** A medicine that acts on bone, at its usual dose. */
public enum Medicine {
  ALENDRONATE,
  /** Once a year. */
  ZOLEDRONATE,
  /** Every six months. */
  DENOSUMAB,
  TERIPARATIDE,
  ABALOPARATIDE,
  ROMOSOZUMAB,
  RALOXIFENE,
  HORMONE_THERAPY,
  AROMATASE_INHIBITOR
}
