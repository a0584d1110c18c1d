// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/**
 * The calcium that flows through a body in a day, all in mg/day.
 *
 * <p>What enters the blood also leaves it: absorbed + from bone = into bone + urine + other losses.
 *
 * @param eaten with food and drink
 * @param absorbed from gut to blood
 * @param fromBone from bone to blood, by removing cells
 * @param intoBone from blood to bone, by building cells
 * @param urine from blood through the kidneys
 * @param otherLoss from blood through gut and skin, the same every day
 */
public record CalciumFlows(
    double eaten,
    double absorbed,
    double fromBone,
    double intoBone,
    double urine,
    double otherLoss) {

  /** What was eaten and leaves with the stool, mg/day; nothing where the gut takes up all. */
  public double notAbsorbed() {
    return Math.max(0, eaten - absorbed);
  }
}
