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
 * @param sexHormone sex hormones, share of what the age gives
 * @param bodyMassIndex kg/m²
 * @param absorption calcium that the gut takes up, share of the healthy
 * @param parathyroidGland size of the parathyroid glands, healthy = 1
 * @param medicines what is taken
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
    double sexHormone,
    double bodyMassIndex,
    double absorption,
    double parathyroidGland,
    MedicinesTaken medicines) {}
