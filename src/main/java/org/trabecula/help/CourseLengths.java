// SPDX-License-Identifier: MIT
package org.trabecula.help;

import org.trabecula.parameter.Parameter;
import org.trabecula.scenario.Medicine;

/**
 * How long a course of each medicine is when it is added to a life, years.
 *
 * @param alendronate a usual first course
 * @param zoledronate as long as its first trial
 * @param denosumab has no set end
 * @param teriparatide a usual course
 * @param abaloparatide as long as its trial
 * @param romosozumab a usual course
 * @param raloxifene as long as its trial with the first extension
 * @param hormoneTherapy has no set end
 * @param aromataseInhibitor a usual course
 */
public record CourseLengths(
    Parameter alendronate,
    Parameter zoledronate,
    Parameter denosumab,
    Parameter teriparatide,
    Parameter abaloparatide,
    Parameter romosozumab,
    Parameter raloxifene,
    Parameter hormoneTherapy,
    Parameter aromataseInhibitor) {

  /** The length of a course of a medicine, years. */
  public double of(Medicine medicine) {
    return switch (medicine) {
      case ALENDRONATE -> alendronate.value();
      case ZOLEDRONATE -> zoledronate.value();
      case DENOSUMAB -> denosumab.value();
      case TERIPARATIDE -> teriparatide.value();
      case ABALOPARATIDE -> abaloparatide.value();
      case ROMOSOZUMAB -> romosozumab.value();
      case RALOXIFENE -> raloxifene.value();
      case HORMONE_THERAPY -> hormoneTherapy.value();
      case AROMATASE_INHIBITOR -> aromataseInhibitor.value();
    };
  }
}
