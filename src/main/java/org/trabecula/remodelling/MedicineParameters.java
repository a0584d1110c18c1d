// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import org.trabecula.parameter.Parameter;
import org.trabecula.scenario.Medicine;

/**
 * What medicines do.
 *
 * @param bisphosphonate a medicine that lies on bone and shortens the life of osteoclasts
 * @param denosumab a medicine that blocks RANKL for about half a year
 * @param teriparatide a daily pulse of parathyroid hormone, which builds
 * @param abaloparatide a medicine like teriparatide, which calls for less removal
 * @param romosozumab a medicine against sclerostin: it builds and slows removal
 * @param counterSignal the answer of the body to building medicines
 * @param estrogenMedicines medicines that act as estrogen or against it
 * @param longestTrials how long each medicine was tried
 */
public record MedicineParameters(
    Bisphosphonate bisphosphonate,
    Denosumab denosumab,
    Teriparatide teriparatide,
    Abaloparatide abaloparatide,
    Romosozumab romosozumab,
    CounterSignal counterSignal,
    EstrogenMedicines estrogenMedicines,
    LongestTrials longestTrials) {
  /**
   * A medicine that lies on bone and shortens the life of osteoclasts.
   *
   * @param alendronateStrength alendronate on the surface at 70 mg a week
   * @param zoledronateDose what one infusion of 5 mg zoledronate puts on the surface, in the unit
   *     of alendronate taken for long
   * @param zoledronateInterval time between infusions, years
   * @param osteoclastApoptosis rise of osteoclast death when the surface is full
   * @param halfEffectAmount amount on the surface with half of that rise: a little does much
   * @param surfaceTime time in which what lies on the surface is removed or buried, years
   * @param returnShare what comes back out of bone after long use, as a share of what lies on its
   *     surface
   * @param releaseTime time in which buried medicine comes out again, years
   * @param depthExponent how cavity depth follows its effect on osteoclast life
   */
  public record Bisphosphonate(
      Parameter alendronateStrength,
      Parameter zoledronateDose,
      Parameter zoledronateInterval,
      Parameter osteoclastApoptosis,
      Parameter halfEffectAmount,
      Parameter surfaceTime,
      Parameter returnShare,
      Parameter releaseTime,
      Parameter depthExponent) {}

  /**
   * A medicine that blocks RANKL for about half a year.
   *
   * @param largestBlock largest share of RANKL that it blocks
   * @param halfEffectAmount amount in the body with half of that block, doses
   * @param eliminationRate rate at which it leaves the body, 1/year
   * @param doseInterval time between doses, years
   * @param osteoclastDeath rise of osteoclast death when RANKL, which keeps them alive, is blocked
   */
  public record Denosumab(
      Parameter largestBlock,
      Parameter halfEffectAmount,
      Parameter eliminationRate,
      Parameter doseInterval,
      Parameter osteoclastDeath) {}

  /**
   * A daily pulse of parathyroid hormone, which builds.
   *
   * @param liningCells call of lining cells back to work
   * @param osteoblastSurvival longer life of osteoblasts
   * @param rankl rise of the RANKL signal
   * @param corticalResorption further rise of removal in cortical bone
   * @param counterSignal counter-signal relative to romosozumab
   */
  public record Teriparatide(
      Parameter liningCells,
      Parameter osteoblastSurvival,
      Parameter rankl,
      Parameter corticalResorption,
      Parameter counterSignal) {}

  /**
   * A medicine at the same receptor as teriparatide, in measures of it.
   *
   * @param building how strongly it builds, teriparatide = 1
   * @param removing how strongly it calls removal, teriparatide = 1
   */
  public record Abaloparatide(Parameter building, Parameter removing) {}

  /**
   * A medicine against sclerostin: it builds and slows removal.
   *
   * @param liningCells call of lining cells back to work
   * @param output rise of what an osteoblast builds
   * @param maturation faster maturation of osteoblasts
   * @param rankl fall of the RANKL signal
   * @param levelTime time in which it comes and goes, years
   */
  public record Romosozumab(
      Parameter liningCells,
      Parameter output,
      Parameter maturation,
      Parameter rankl,
      Parameter levelTime) {}

  /**
   * The answer of the body to building medicines.
   *
   * @param time time in which the body answers to building medicines (sclerostin, DKK1), years
   * @param maturation how the answer slows building (exponent)
   * @param rankl how the answer raises the RANKL signal (exponent)
   * @param heldByHormone share of the answer that a daily hormone holds down for as long as it is
   *     given
   */
  public record CounterSignal(
      Parameter time, Parameter maturation, Parameter rankl, Parameter heldByHormone) {}

  /**
   * Medicines that act as estrogen or against it.
   *
   * @param hormoneTherapy estrogen that hormone therapy adds, young woman = 1
   * @param raloxifene share of missing estrogen that raloxifene makes up for on bone
   * @param aromataseInhibitor share of the body's own estrogen that an aromatase inhibitor prevents
   */
  public record EstrogenMedicines(
      Parameter hormoneTherapy, Parameter raloxifene, Parameter aromataseInhibitor) {}

  /**
   * How long each medicine was tried; the model gives it no longer.
   *
   * @param alendronate years
   * @param zoledronate years
   * @param denosumab years
   * @param teriparatide years
   * @param abaloparatide years
   * @param romosozumab years
   * @param raloxifene years
   * @param hormoneTherapy years
   * @param aromataseInhibitor years
   */
  public record LongestTrials(
      Parameter alendronate,
      Parameter zoledronate,
      Parameter denosumab,
      Parameter teriparatide,
      Parameter abaloparatide,
      Parameter romosozumab,
      Parameter raloxifene,
      Parameter hormoneTherapy,
      Parameter aromataseInhibitor) {

    /** The longest trial of a medicine, years. */
    public Parameter of(Medicine medicine) {
      return switch (medicine) {
        case ALENDRONATE -> alendronate;
        case ZOLEDRONATE -> zoledronate;
        case DENOSUMAB -> denosumab;
        case TERIPARATIDE -> teriparatide;
        case ABALOPARATIDE -> abaloparatide;
        case ROMOSOZUMAB -> romosozumab;
        case RALOXIFENE -> raloxifene;
        case HORMONE_THERAPY -> hormoneTherapy;
        case AROMATASE_INHIBITOR -> aromataseInhibitor;
      };
    }
  }
}
