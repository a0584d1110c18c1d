// SPDX-License-Identifier: MIT
package org.trabecula.help;

import org.trabecula.asset.AssetReader;
import org.trabecula.parameter.Parameter;

/**
 * What is assumed of a life until it is told otherwise.
 *
 * @param milkGlass calcium in a glass of milk, mg
 * @param steroidHeadStart how long tablets have been taken when they are added, years
 * @param denosumabYears length of a course that is added, years
 * @param teriparatideYears length of a course that is added, years
 * @param romosozumabYears length of a course that is added, years
 * @param hormoneTherapyYears length of a course that is added, years
 * @param zoledronateYears length of a course that is added, years
 * @param abaloparatideYears length of a course that is added, years
 * @param raloxifeneYears length of a course that is added, years
 * @param aromataseInhibitorYears length of a course that is added, years
 * @param womanHeight of an ordinary woman, m
 * @param manHeight of an ordinary man, m
 * @param familyPeak inherited peak where osteoporosis runs in the family, standard deviations
 */
public record UsualCourses(
    Parameter milkGlass,
    Parameter steroidHeadStart,
    Parameter denosumabYears,
    Parameter teriparatideYears,
    Parameter romosozumabYears,
    Parameter hormoneTherapyYears,
    Parameter zoledronateYears,
    Parameter abaloparatideYears,
    Parameter raloxifeneYears,
    Parameter aromataseInhibitorYears,
    Parameter womanHeight,
    Parameter manHeight,
    Parameter familyPeak) {

  /** Reads the program's own numbers. */
  public static UsualCourses read(AssetReader assets) {
    return assets.json("parameters/usual-courses.json", UsualCourses.class);
  }
}
