// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/**
 * The state of a life at one age.
 *
 * <p>What the model does not compute is NaN. {@code relative} means that a healthy young adult is
 * 1.
 *
 * @param age years
 * @param lumbarSpineBmd areal density of the lumbar spine, the bone itself, g/cm²
 * @param totalHipBmd areal density of the total hip, g/cm²
 * @param femoralNeckBmd areal density of the femoral neck, g/cm²
 * @param lumbarSpineScanBmd areal density of the lumbar spine as a DXA scan reads it, g/cm²
 * @param estrogen bioavailable estrogen, relative
 * @param pth parathyroid hormone, relative
 * @param bloodCalcium calcium in the blood, relative
 * @param calciumAbsorbed calcium taken up by the gut, mg/day
 * @param osteoclasts removing cells at work, relative
 * @param osteoblasts building cells at work, relative
 * @param resorption share of the trabecular bone then present that is removed, 1/year
 * @param formation share of the trabecular bone then present that is formed, 1/year
 * @param activationFrequency births of remodelling units at a place on the surface, 1/year
 * @param erosionDepth depth of a finished cavity, µm
 * @param wallThickness thickness of bone refilled into a cavity, µm
 * @param trabecularVolume volume of trabecular bone in the spine; the average young adult of that
 *     sex at the reference state is 1, and the inherited peak is not in it
 * @param scaffoldCut share of the struts of trabecular bone that is cut, 0 to 1
 * @param restingFormation share of the formation that is laid on resting surface, with no cavity
 *     before it, 0 to 1
 * @param spineShell cortical bone in the shell and arch of the vertebrae, in the unit of {@code
 *     trabecularVolume}
 * @param calcium the calcium that flows in a day
 */
public record LifePoint(
    double age,
    double lumbarSpineBmd,
    double totalHipBmd,
    double femoralNeckBmd,
    double lumbarSpineScanBmd,
    double estrogen,
    double pth,
    double bloodCalcium,
    double calciumAbsorbed,
    double osteoclasts,
    double osteoblasts,
    double resorption,
    double formation,
    double activationFrequency,
    double erosionDepth,
    double wallThickness,
    double trabecularVolume,
    double scaffoldCut,
    double restingFormation,
    double spineShell,
    CalciumFlows calcium) {

  /** Bone gained (or, negative, lost) as a share of the trabecular bone then present, 1/year. */
  public double balance() {
    return formation - resorption;
  }
}
