// SPDX-License-Identifier: MIT
package org.trabecula.help;

import org.trabecula.asset.AssetReader;
import org.trabecula.parameter.Parameter;
import org.trabecula.scenario.Sex;

/**
 * What is advised to adults, from published recommendations.
 *
 * @param calcium calcium a day, mg/day
 * @param calciumLater calcium a day in later life, mg/day
 * @param calciumLaterFromWomen age from which women are advised that, years
 * @param calciumLaterFromMen age from which men are advised that, years
 * @param vitaminD vitamin D in the blood that is enough, nmol/L of 25-hydroxyvitamin D
 * @param courses how long medicines are taken
 * @param trainingOfferedFrom age from which strength training is tried at the end of a life, years
 */
public record Advice(
    Parameter calcium,
    Parameter calciumLater,
    Parameter calciumLaterFromWomen,
    Parameter calciumLaterFromMen,
    Parameter vitaminD,
    CourseLengths courses,
    Parameter trainingOfferedFrom) {

  /** Reads the program's own numbers. */
  public static Advice read(AssetReader assets) {
    return assets.json("parameters/advice.json", Advice.class);
  }

  /** The calcium that is advised, mg/day. */
  public double calciumAt(Sex sex, double age) {
    Parameter later = sex == Sex.FEMALE ? calciumLaterFromWomen : calciumLaterFromMen;
    return (age < later.value() ? calcium : calciumLater).value();
  }
}
