// SPDX-License-Identifier: MIT
package org.trabecula.measure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoublePredicate;
import org.trabecula.measure.AmountReading.Amount;
import org.trabecula.measure.AmountReading.Equal;
import org.trabecula.measure.AmountReading.Reason;
import org.trabecula.measure.AmountReading.Refusal;
import org.trabecula.measure.TypedText.Part;

/**
 * Reads an amount that somebody typed, in its own unit or another, as a product of tablets or as so
 * much of another medicine; and says of the rest why it is no amount. Nothing that was typed is
 * passed over.
 */
public final class AmountReader {
  /** The longest text that is read; what is longer was not typed by a hand. */
  private static final int LONGEST = 100;

  /** How much of a text a refusal repeats. */
  private static final int LONGEST_NAMED = 30;

  private final MeasuredQuantity quantity;
  private final Unit usual;
  private final Optional<SteroidEquivalents> steroids;
  private final Locale locale;

  /**
   * @param quantity what is read
   * @param usual the unit of a number that stands alone
   * @param steroids where other steroids may be named
   * @param locale whose dots and commas are understood
   */
  public AmountReader(
      MeasuredQuantity quantity, Unit usual, Optional<SteroidEquivalents> steroids, Locale locale) {
    this.quantity = quantity;
    this.usual = usual;
    this.steroids = steroids;
    this.locale = locale;
  }

  /**
   * A reader of numbers that have no unit but those of some words.
   *
   * @param words that may stand beside the number, in small letters
   */
  public static AmountReader plain(List<String> words, Locale locale) {
    Unit one = new Unit("", 1, List.of());
    MeasuredQuantity number = new MeasuredQuantity(List.of(one), 1, words, Certainty.DERIVED, "");
    return new AmountReader(number, one, Optional.empty(), locale);
  }

  /**
   * Reads a text.
   *
   * @param possible which amounts, in the unit of the files, can be meant where a dot or comma may
   *     be read in two ways
   */
  public AmountReading read(String typed, DoublePredicate possible) {
    if (typed.length() > LONGEST) {
      return new Refusal(Reason.WORD, shortened(typed));
    }
    List<Part> parts = TypedText.parts(typed, locale);
    TypedAmount amount = new TypedAmount(quantity, steroids, locale);
    parts.forEach(part -> amount.add(part));
    return amount
        .refusal()
        .<AmountReading>map(refusal -> named(refusal, typed))
        .orElseGet(() -> amount(amount, typed, possible));
  }

  private AmountReading amount(TypedAmount amount, String typed, DoublePredicate possible) {
    Unit unit = amount.unit().orElse(usual);
    double value = own(amount, amount.value(), unit);
    Optional<Double> other = amount.otherwise().map(each -> own(amount, each, unit));
    if (other.isPresent() && !possible.test(value) && possible.test(other.get())) {
      return new Refusal(Reason.SEPARATOR, shortened(typed));
    }
    Optional<Equal> equal =
        amount
            .medicine()
            .filter(medicine -> amount.strength() != 1)
            .map(medicine -> new Equal(quantity.own(amount.value(), unit), medicine));
    return new Amount(value, equal);
  }

  private double own(TypedAmount amount, double value, Unit unit) {
    double own = quantity.own(value, unit);
    return amount.strength() == 1 ? own : quantity.rounded(own * amount.strength());
  }

  private static Refusal named(Refusal refusal, String typed) {
    String part = shortened(refusal.named());
    return new Refusal(refusal.reason(), part.isEmpty() ? shortened(typed) : part);
  }

  private static String shortened(String typed) {
    String line = typed.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
    return line.length() <= LONGEST_NAMED
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_NAMED / 2)) + "…";
  }
}
