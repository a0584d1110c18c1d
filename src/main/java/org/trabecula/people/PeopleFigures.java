// SPDX-License-Identifier: MIT
package org.trabecula.people;

import org.trabecula.asset.AssetReader;
import org.trabecula.parameter.Parameter;

/**
 * What was counted among people.
 *
 * @param osteoporosis how many have osteoporosis
 * @param byAge how many women have it, by age
 * @param hipInLife how many break a hip in the rest of their lives
 * @param alendronate a trial of alendronate
 * @param denosumab a trial of denosumab
 * @param romosozumab a trial of romosozumab and then alendronate, beside alendronate alone
 * @param abaloparatide a trial of abaloparatide
 * @param raloxifene a trial of raloxifene
 * @param teriparatide a trial of teriparatide
 */
public record PeopleFigures(
    Survey osteoporosis,
    SurveyByAge byAge,
    RestOfLife hipInLife,
    Trial alendronate,
    Trial denosumab,
    Trial romosozumab,
    Trial abaloparatide,
    Trial raloxifene,
    ShortTrial teriparatide) {

  /**
   * A survey of women and men.
   *
   * @param women of 100
   * @param men of 100
   * @param fromAge years
   * @param fromYear first calendar year
   * @param toYear last calendar year
   */
  public record Survey(
      Parameter women, Parameter men, Parameter fromAge, Parameter fromYear, Parameter toYear) {}

  /**
   * A survey of women by decades of age, each of 100.
   *
   * @param fifties 50 to 59
   * @param sixties 60 to 69
   * @param seventies 70 to 79
   * @param eighties 80 and over
   * @param fromYear first calendar year
   * @param toYear last calendar year
   */
  public record SurveyByAge(
      Parameter fifties,
      Parameter sixties,
      Parameter seventies,
      Parameter eighties,
      Parameter fromYear,
      Parameter toYear) {}

  /**
   * What happens from an age to the end of life.
   *
   * @param women of 100
   * @param men of 100
   * @param fromAge years
   * @param year in which it was counted
   */
  public record RestOfLife(Parameter women, Parameter men, Parameter fromAge, Parameter year) {}

  /**
   * A trial of a medicine.
   *
   * @param without women with a new fracture without the medicine, or with the usual one, of 100
   * @param with the same with the medicine
   * @param years length
   * @param fromAge lowest age, years
   * @param toAge highest age, years
   */
  public record Trial(
      Parameter without, Parameter with, Parameter years, Parameter fromAge, Parameter toAge) {}

  /**
   * A trial of a medicine that is told in months.
   *
   * @param without women with a new fracture without the medicine, of 100
   * @param with the same with the medicine
   * @param months length
   * @param meanAge years
   */
  public record ShortTrial(
      Parameter without, Parameter with, Parameter months, Parameter meanAge) {}

  /** The trial of a medicine that is told in years. */
  Trial trial(PeopleQuestion question) {
    return switch (question) {
      case ALENDRONATE -> alendronate;
      case DENOSUMAB -> denosumab;
      case ROMOSOZUMAB -> romosozumab;
      case ABALOPARATIDE -> abaloparatide;
      case RALOXIFENE -> raloxifene;
      default -> throw new IllegalArgumentException(question + " is no trial told in years");
    };
  }

  /** Reads the program's own figures. */
  public static PeopleFigures read(AssetReader assets) {
    return assets.json("parameters/people.json", PeopleFigures.class);
  }
}
