// SPDX-License-Identifier: MIT
package org.trabecula.measure;

import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody typed, taken apart into numbers, words and signs. */
final class TypedText {
  private static final Pattern PART =
      Pattern.compile(
          "(?<number>[0-9]+(?:[.,'’][0-9]+)*|[.,][0-9]+)"
              + "|(?<word>kg/m[2²]?|\\p{L}+(?:/\\p{L}+)*|%)"
              + "|(?<sign>\\.\\.+|\\S)");

  /** A space that no line breaks at, which stands in numbers only. */
  private static final Pattern NUMBER_SPACE =
      Pattern.compile("(?<=[0-9])[\\u00A0\\u202F\\u2009](?=[0-9]{3}(?![0-9]))");

  /** A plain space before a group that no number of its own begins like. */
  private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9]) (?=0[0-9]{2}(?![0-9.,]))");

  /** A plain space where a language groups by spaces. */
  private static final Pattern GROUP =
      Pattern.compile("(?<=(?<![0-9])[0-9]{1,3}) (?=[0-9]{3}(?![0-9]))");

  private static final Pattern FRACTION = Pattern.compile("([½¼¾⅓⅔])");
  private static final Pattern DASH = Pattern.compile("[−–—‐‑]");
  private static final Pattern SLASH = Pattern.compile("(?<=\\p{L})\\s*/\\s*(?=\\p{L})");

  private TypedText() {}

  /** A part of a text. */
  record Part(Kind kind, String text) {
    boolean is(String sign) {
      return text.equals(sign);
    }

    boolean isNumber() {
      return kind == Kind.NUMBER;
    }
  }

  /** What a part is. */
  enum Kind {
    NUMBER,
    WORD,
    SIGN
  }

  /** The parts of a text in their order; words in small letters. */
  static List<Part> parts(String typed, Locale locale) {
    List<Part> parts = new ArrayList<>();
    Matcher found = PART.matcher(plain(typed, locale));
    while (found.find()) {
      Kind kind =
          found.group("number") != null
              ? Kind.NUMBER
              : found.group("word") != null ? Kind.WORD : Kind.SIGN;
      parts.add(new Part(kind, found.group()));
    }
    while (!parts.isEmpty() && parts.get(parts.size() - 1).text().matches("[.,;!]")) {
      parts.remove(parts.size() - 1);
    }
    return parts;
  }

  /** One way to write a dash, a fraction, a space and a letter. */
  private static String plain(String typed, Locale locale) {
    String text = NUMBER_SPACE.matcher(typed).replaceAll("");
    text = FRACTION.matcher(text).replaceAll(" $1 ");
    text = Normalizer.normalize(text, Normalizer.Form.NFKC).replace('⁄', '/');
    text = DASH.matcher(text).replaceAll("-").strip();
    text = (groupsBySpaces(locale) ? GROUP : THOUSANDS).matcher(text).replaceAll("");
    return SLASH.matcher(text).replaceAll("/").toLowerCase(Locale.ROOT);
  }

  private static boolean groupsBySpaces(Locale locale) {
    return Character.isSpaceChar(DecimalFormatSymbols.getInstance(locale).getGroupingSeparator());
  }
}
