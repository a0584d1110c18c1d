// SPDX-License-Identifier: MIT
package org.trabecula.help;

import java.util.Optional;
import org.trabecula.asset.AssetReader;
import org.trabecula.measure.Adviser;
import org.trabecula.parameter.Parameter;
import org.trabecula.scenario.Sex;

/**
 * What is advised to people, from published recommendations.
 *
 * @param figures that do not depend on the country
 * @param intakes of calcium and vitamin D, by several advisers
 * @param adviser whose advice counts
 */
public record Advice(Figures figures, Intakes intakes, Adviser adviser) {

  /** Reads the program's own numbers; the adviser of the United States counts. */
  public static Advice read(AssetReader assets) {
    return new Advice(
        assets.json("parameters/advice.json", Figures.class), Intakes.read(assets), Adviser.US);
  }

  /** The same where somebody else's advice counts. */
  public Advice by(Adviser other) {
    return new Advice(figures, intakes, other);
  }

  /** What the adviser says. */
  public Intakes.Table table() {
    return intakes.of(adviser);
  }

  /** The calcium that is advised, mg/day; each adviser says it for each age of a life. */
  public double calciumAt(Sex sex, double age) {
    return table().at(sex, age).calcium().known().orElseThrow();
  }

  /** The most calcium, mg/day; empty where the adviser has set none that is known. */
  public Optional<Double> calciumUpperAt(Sex sex, double age) {
    return table().at(sex, age).calciumUpper().known();
  }

  /** Vitamin D in the blood that is enough, nmol/L of 25-hydroxyvitamin D. */
  public Parameter vitaminD() {
    return figures.vitaminD();
  }

  /** How long medicines are taken. */
  public CourseLengths courses() {
    return figures.courses();
  }

  /** Age from which strength training is tried at the end of a life, years. */
  public Parameter trainingOfferedFrom() {
    return figures.trainingOfferedFrom();
  }

  /** The highest T-score at which a medicine is weighed, SD. */
  public Parameter medicineFromTScore() {
    return figures.medicineFromTScore();
  }

  /** Least dose of steroid tablets with which a medicine is weighed, mg/day of prednisone. */
  public Parameter steroidDose() {
    return figures.steroidDose();
  }

  /** Least length of a course of steroid tablets with which one is weighed, months. */
  public Parameter steroidMonths() {
    return figures.steroidMonths();
  }

  /**
   * What does not depend on the country.
   *
   * @param vitaminD vitamin D in the blood that is enough, nmol/L of 25-hydroxyvitamin D
   * @param courses how long medicines are taken
   * @param trainingOfferedFrom age from which strength training is tried at the end of a life,
   *     years
   * @param medicineFromTScore the highest T-score at which a medicine is weighed, SD
   * @param steroidDose least dose of steroid tablets with which one is weighed, mg/day of
   *     prednisone
   * @param steroidMonths least length of a course of them with which one is weighed, months
   */
  public record Figures(
      Parameter vitaminD,
      CourseLengths courses,
      Parameter trainingOfferedFrom,
      Parameter medicineFromTScore,
      Parameter steroidDose,
      Parameter steroidMonths) {}
}
