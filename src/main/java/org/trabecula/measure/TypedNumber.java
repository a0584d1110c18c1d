// SPDX-License-Identifier: MIT
package org.trabecula.measure;

import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * A number with its dots and commas, which a language reads in one way and another may read in
 * another: 1,200 is a thousand times 1.2.
 *
 * @param value as the language reads it
 * @param otherwise as others may read it
 */
record TypedNumber(double value, OptionalDouble otherwise) {
  private static final Pattern PLAIN = Pattern.compile("[0-9]+");
  private static final Pattern GROUPED =
      Pattern.compile("[0-9]{1,3}([.,'’])[0-9]{3}(\\1[0-9]{3})*");
  private static final Pattern DECIMAL = Pattern.compile("[0-9]*[.,][0-9]+");
  private static final Pattern GROUPED_DECIMAL =
      Pattern.compile(
          "[0-9]{1,3}(?:,[0-9]{3})+\\.[0-9]+"
              + "|[0-9]{1,3}(?:[.'’][0-9]{3})+,[0-9]+"
              + "|[0-9]{1,3}(?:['’][0-9]{3})+\\.[0-9]+");

  /**
   * Reads digits with dots, commas and apostrophes between them.
   *
   * @return empty when they are no number, as 1.2.3
   */
  static Optional<TypedNumber> of(String text, Locale locale) {
    if (PLAIN.matcher(text).matches()) {
      return sure(text);
    }
    boolean grouped = GROUPED.matcher(text).matches();
    if (grouped && DECIMAL.matcher(text).matches() && !text.startsWith("0")) {
      return Optional.of(unsure(text, locale));
    }
    if (DECIMAL.matcher(text).matches()) {
      return sure(text.replace(',', '.'));
    }
    if (grouped) {
      return sure(text.replaceAll("[.,'’]", ""));
    }
    if (GROUPED_DECIMAL.matcher(text).matches()) {
      int point = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
      String whole = text.substring(0, point).replaceAll("[.,'’]", "");
      return sure(whole + "." + text.substring(point + 1));
    }
    return Optional.empty();
  }

  private static TypedNumber unsure(String text, Locale locale) {
    double thousands = Double.parseDouble(text.replaceAll("[.,]", ""));
    double decimals = Double.parseDouble(text.replace(',', '.'));
    char decimal = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
    return text.indexOf(decimal) >= 0
        ? new TypedNumber(decimals, OptionalDouble.of(thousands))
        : new TypedNumber(thousands, OptionalDouble.of(decimals));
  }

  private static Optional<TypedNumber> sure(String text) {
    return Optional.of(new TypedNumber(Double.parseDouble(text), OptionalDouble.empty()));
  }
}
