// SPDX-License-Identifier: MIT
package org.trabecula.measure;

import java.util.Objects;
import java.util.Set;

/**
 * In which units a person reads and types, and whose advice counts where they live.
 *
 * @param vitaminD of vitamin D in the blood
 * @param body of weight and height
 * @param drink of alcohol
 * @param adviser on calcium and vitamin D
 */
public record Customs(VitaminDUnit vitaminD, BodyUnits body, Drink drink, Adviser adviser) {
  /** Those of the files, with the advice on which the program's own words rest. */
  public static final Customs USUAL =
      new Customs(VitaminDUnit.NMOL_PER_L, BodyUnits.METRIC, Drink.OF_10_G, Adviser.US);

  private static final Set<String> EU =
      Set.of(
          "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
          "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

  public Customs {
    Objects.requireNonNull(vitaminD, "vitaminD");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(drink, "drink");
    Objects.requireNonNull(adviser, "adviser");
  }

  /**
   * Those of a country, to begin with.
   *
   * @param country its two letters; those of the files where they are empty
   */
  public static Customs of(String country) {
    return switch (country) {
      case "US" -> new Customs(VitaminDUnit.NG_PER_ML, BodyUnits.US, Drink.OF_14_G, Adviser.US);
      case "GB" -> USUAL.withDrink(Drink.OF_8_G).withAdviser(Adviser.UK);
      case "CA", "" -> USUAL;
      default -> USUAL.withAdviser(EU.contains(country) ? Adviser.EU : Adviser.WHO);
    };
  }

  /** The same with another unit of vitamin D. */
  public Customs withVitaminD(VitaminDUnit other) {
    return new Customs(other, body, drink, adviser);
  }

  /** The same with other units of the body. */
  public Customs withBody(BodyUnits other) {
    return new Customs(vitaminD, other, drink, adviser);
  }

  /** The same with another drink. */
  public Customs withDrink(Drink other) {
    return new Customs(vitaminD, body, other, adviser);
  }

  /** The same with another adviser. */
  public Customs withAdviser(Adviser other) {
    return new Customs(vitaminD, body, drink, other);
  }

  /** Of vitamin D in the blood. */
  public enum VitaminDUnit {
    NMOL_PER_L("nmol/L"),
    NG_PER_ML("ng/mL");

    private final String unit;

    VitaminDUnit(String unit) {
      this.unit = unit;
    }

    /** The unit of this name. */
    public Unit in(Quantities quantities) {
      return quantities.vitaminDBlood().unit(unit);
    }
  }

  /** Of weight and height. */
  public enum BodyUnits {
    /** Kilograms and metres. */
    METRIC,
    /** Pounds, feet and inches. */
    US
  }

  /** How much alcohol is one drink. */
  public enum Drink {
    OF_10_G(10),
    OF_14_G(14),
    OF_8_G(8);

    private final int grams;

    Drink(int grams) {
      this.grams = grams;
    }

    /** Alcohol in one, g. */
    public int grams() {
      return grams;
    }

    /** The unit of the data file. */
    public Unit in(Quantities quantities) {
      return quantities.alcohol().unit(grams + "g");
    }
  }
}
