// SPDX-License-Identifier: MIT
package org.trabecula.design;

import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the number in what somebody typed: "1,200", "7.5 mg" and "7,5" for example. */
final class TypedNumber {
  private static final Pattern NUMBER = Pattern.compile("[-−]?[0-9][0-9.,]*");

  /** A separator with exactly three digits behind it may group thousands. */
  private static final Pattern GROUP = Pattern.compile("[.,](?=[0-9]{3}(?![0-9]))");

  private final String grouping;

  /**
   * @param locale whose separator of thousands is understood; anything else parts the decimals
   */
  TypedNumber(Locale locale) {
    grouping = String.valueOf(DecimalFormatSymbols.getInstance(locale).getGroupingSeparator());
  }

  /** The first number in a text, if it holds a well-formed one. */
  OptionalDouble read(String text) {
    Matcher found = NUMBER.matcher(text);
    if (!found.find()) {
      return OptionalDouble.empty();
    }
    Matcher groups = GROUP.matcher(found.group());
    String plain =
        groups.replaceAll(separator -> separator.group().equals(grouping) ? "" : separator.group());
    try {
      return OptionalDouble.of(Double.parseDouble(plain.replace(',', '.').replace('−', '-')));
    } catch (NumberFormatException e) {
      // Two decimal separators, as in 1.2.3: not a number.
      return OptionalDouble.empty();
    }
  }
}
