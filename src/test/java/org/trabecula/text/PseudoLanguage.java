// SPDX-License-Identifier: MIT
package org.trabecula.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A language for tests, made from English: each letter has an accent, each word is longer by two
 * fifths, and each text stands in brackets. What is seen without is no text of a bundle, and what
 * is cut would be cut in other languages too.
 */
public final class PseudoLanguage {
  private static final double LONGER = 0.4;
  private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String ACCENTED = "àḃçďéḟğĥîĵķļḿñôṕǫŕšţûṽŵẋýžÀḂÇĎÉḞĞĤÎĴĶĻḾÑÔṔǪŔŠŢÛṼŴẊÝŽ";
  private static final Pattern WORD = Pattern.compile("%n|\\p{L}+");
  private static final Pattern PLURAL = Pattern.compile("(\\d+,plural,)(.*)", Pattern.DOTALL);

  private PseudoLanguage() {}

  /** All texts of the program in it. */
  public static Texts texts() {
    TextFiles files = new TextFiles();
    Map<String, String> made = new HashMap<>();
    for (String subject : Texts.SUBJECTS) {
      files.read(subject).forEach((key, text) -> made.put(key, of(text)));
    }
    made.remove("plural.forms");
    return Texts.translated(Locale.forLanguageTag("en-XA"), made);
  }

  /** A text of a bundle in it; its places stay. */
  static String of(String text) {
    String made = made(text);
    return made.equals(text) ? text : "[" + made + "]";
  }

  private static String made(String text) {
    StringBuilder made = new StringBuilder();
    int at = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
      int end = PluralPlaces.closing(text, open);
      made.append(words(text.substring(at, open)));
      made.append('{').append(place(text.substring(open + 1, end))).append('}');
      at = end + 1;
    }
    return made.append(words(text.substring(at))).toString();
  }

  private static String place(String inside) {
    Matcher plural = PLURAL.matcher(inside);
    if (!plural.matches()) {
      return inside;
    }
    StringBuilder made = new StringBuilder(plural.group(1));
    String choices = plural.group(2);
    int at = 0;
    for (int open = choices.indexOf('{'); open >= 0; open = choices.indexOf('{', at)) {
      int end = PluralPlaces.closing(choices, open);
      made.append(choices, at, open + 1).append(made(choices.substring(open + 1, end))).append('}');
      at = end + 1;
    }
    return made.toString();
  }

  private static String words(String text) {
    return WORD.matcher(text).replaceAll(word -> Matcher.quoteReplacement(word(word.group())));
  }

  /** Units and other short words are as long in every language. */
  private static String word(String word) {
    if (word.startsWith("%")) {
      return word;
    }
    StringBuilder made = new StringBuilder();
    int more = word.length() < 3 ? 0 : (int) Math.ceil(LONGER * word.length());
    for (int each = 0; each < word.length(); each++) {
      char letter = word.charAt(each);
      int place = PLAIN.indexOf(letter);
      char accented = place < 0 ? letter : ACCENTED.charAt(place);
      made.append(accented);
      if (more > 0) {
        made.append(Character.toLowerCase(accented));
        more--;
      }
    }
    return made.toString();
  }
}
