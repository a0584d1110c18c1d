// SPDX-License-Identifier: MIT
package org.trabecula.help;

import java.util.List;
import java.util.Optional;
import org.trabecula.asset.AssetReader;
import org.trabecula.measure.Adviser;
import org.trabecula.measure.Certainty;
import org.trabecula.scenario.Sex;

/**
 * How much calcium and vitamin D a day several advisers recommend, by age and sex.
 *
 * @param us the Institute of Medicine
 * @param uk committees of the United Kingdom
 * @param eu the European Food Safety Authority
 * @param who the World Health Organization
 */
public record Intakes(Table us, Table uk, Table eu, Table who) {

  /** Reads the program's own tables. */
  public static Intakes read(AssetReader assets) {
    return assets.json("intakes.json", Intakes.class);
  }

  /** What an adviser says. */
  public Table of(Adviser adviser) {
    return switch (adviser) {
      case US -> us;
      case UK -> uk;
      case EU -> eu;
      case WHO -> who;
    };
  }

  /**
   * What one adviser says.
   *
   * @param adviser its name
   * @param word what it calls its advice
   * @param calciumYear in which it gave its advice on calcium
   * @param vitaminDYear in which it gave its advice on vitamin D
   * @param works that say so
   * @param vitaminDBlood enough in the blood, nmol/L
   * @param bands by age and sex
   */
  public record Table(
      String adviser,
      String word,
      int calciumYear,
      int vitaminDYear,
      List<String> works,
      Figure vitaminDBlood,
      List<Band> bands) {
    public Table {
      works = List.copyOf(works);
      bands = List.copyOf(bands);
    }

    /**
     * The band of a person.
     *
     * @throws IllegalArgumentException when the table has none for this age
     */
    public Band at(Sex sex, double age) {
      return bands.stream()
          .filter(band -> band.holds(sex, age))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no advice for the age " + age));
    }
  }

  /**
   * What is said to some people.
   *
   * @param sex theirs; empty where it does not matter
   * @param from their first age, years
   * @param to the first age after, years; empty where there is none
   * @param calcium advised, mg/day
   * @param calciumUpper the most, mg/day
   * @param vitaminD advised, IU/day
   * @param vitaminDUpper the most, IU/day
   */
  public record Band(
      Optional<Sex> sex,
      double from,
      Optional<Double> to,
      Figure calcium,
      Figure calciumUpper,
      Figure vitaminD,
      Figure vitaminDUpper) {

    boolean holds(Sex person, double age) {
      return sex.map(person::equals).orElse(true)
          && age >= from
          && to.map(end -> age < end).orElse(true);
    }
  }

  /**
   * A figure, if the adviser has set one.
   *
   * @param value what it says; empty where none is set
   * @param certainty that it says so
   */
  public record Figure(Optional<Double> value, Certainty certainty) {

    /** The figure, if there is one and it may be shown. */
    public Optional<Double> known() {
      return value.filter(each -> certainty.isKnown());
    }
  }
}
