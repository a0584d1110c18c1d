// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/**
 * The medicines that are being taken, at their usual dose. Denosumab and zoledronate are not among
 * them: they come in doses.
 *
 * @param bisphosphonate alendronate 70 mg a week, 0 or 1
 * @param teriparatide 0 or 1
 * @param abaloparatide 0 or 1
 * @param romosozumab 0 or 1
 * @param addedEstrogen estrogen taken, young woman = 1
 * @param estrogenLikeOnBone the share of missing estrogen that a medicine makes up for on bone, 0
 *     to 1
 * @param estrogenBlocked the share of the body's own estrogen that a medicine keeps from being
 *     made, 0 to 1
 */
record MedicinesTaken(
    double bisphosphonate,
    double teriparatide,
    double abaloparatide,
    double romosozumab,
    double addedEstrogen,
    double estrogenLikeOnBone,
    double estrogenBlocked) {

  /**
   * The same medicines in a body in which those for bone do more, or less, than in the average one.
   * What keeps estrogen from being made does so in all bodies alike.
   *
   * @param response average = 1
   */
  MedicinesTaken answered(double response) {
    return new MedicinesTaken(
        response * bisphosphonate,
        response * teriparatide,
        response * abaloparatide,
        response * romosozumab,
        response * addedEstrogen,
        Math.min(1, response * estrogenLikeOnBone),
        estrogenBlocked);
  }
}
