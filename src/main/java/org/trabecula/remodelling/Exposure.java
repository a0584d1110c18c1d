// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import org.trabecula.scenario.GlucocorticoidEffects;

/**
 * What a body is exposed to for as long as nothing in its life changes.
 *
 * @param prednisone steroid tablets, mg/day of prednisone
 * @param prednisoneEffects which effects of steroid tablets act
 * @param calcium calcium eaten, mg/day
 * @param vitaminD 25-hydroxyvitamin D in the blood, nmol/L
 * @param load mechanical load, everyday life = 1
 * @param smoking 0 none to 1 full effect
 * @param alcohol 0 none to 1 full effect
 * @param thyroidHormone multiple of normal
 * @param bisphosphonate bisphosphonate taken, alendronate 70 mg a week = 1
 * @param teriparatide 0 or 1
 * @param romosozumab 0 or 1
 * @param addedEstrogen estrogen taken, young woman = 1
 */
record Exposure(
    double prednisone,
    GlucocorticoidEffects prednisoneEffects,
    double calcium,
    double vitaminD,
    double load,
    double smoking,
    double alcohol,
    double thyroidHormone,
    double bisphosphonate,
    double teriparatide,
    double romosozumab,
    double addedEstrogen) {}
