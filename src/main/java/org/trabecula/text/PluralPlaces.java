// SPDX-License-Identifier: MIT
package org.trabecula.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Places of a text whose words depend on a number: {@code {0,plural,one{strut} other{struts}}}.
 *
 * <p>They are written as ICU's {@code MessageFormat} writes them, so that translators and their
 * tools know them. Between the inner braces there may be places of any other kind.
 */
final class PluralPlaces {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+),plural,");

  private PluralPlaces() {}

  /**
   * The text with the words that fit the numbers; its other places stay.
   *
   * @param arguments what stands at {@code {0}}, {@code {1}} …
   * @throws IllegalArgumentException when a place cannot be read, lacks the form {@code other}, or
   *     its argument is no number
   */
  static String chosen(String text, PluralForms forms, Object... arguments) {
    Matcher place = PLACE.matcher(text);
    if (!place.find()) {
      return text;
    }
    int end = closing(text, place.start());
    String choices = text.substring(place.end(), end);
    String words = chosen(choice(choices, form(place, forms, arguments)), forms, arguments);
    String rest = chosen(text.substring(end + 1), forms, arguments);
    return text.substring(0, place.start()) + words + rest;
  }

  /** The forms that each plural place of a text has words for. */
  static List<List<String>> forms(String text) {
    List<List<String>> found = new ArrayList<>();
    Matcher place = PLACE.matcher(text);
    while (place.find()) {
      String choices = text.substring(place.end(), closing(text, place.start()));
      found.add(words(choices).stream().map(Words::form).toList());
    }
    return found;
  }

  private static String form(Matcher place, PluralForms forms, Object... arguments) {
    int index = Integer.parseInt(place.group(1));
    if (index < arguments.length && arguments[index] instanceof Number number) {
      return forms.of(number.doubleValue());
    }
    throw new IllegalArgumentException("no number stands at {" + index + ",plural,…}");
  }

  private static String choice(String choices, String form) {
    List<Words> words = words(choices);
    return words.stream()
        .filter(any -> any.form.equals(form))
        .findFirst()
        .or(() -> words.stream().filter(any -> any.form.equals(PluralForms.OTHER)).findFirst())
        .map(Words::text)
        .orElseThrow(() -> new IllegalArgumentException("the form other is missing: " + choices));
  }

  private static List<Words> words(String choices) {
    List<Words> words = new ArrayList<>();
    int at = 0;
    for (int open = choices.indexOf('{'); open >= 0; open = choices.indexOf('{', at)) {
      int end = closing(choices, open);
      words.add(new Words(choices.substring(at, open).strip(), choices.substring(open + 1, end)));
      at = end + 1;
    }
    return words;
  }

  /** Where the brace closes that opens at a place. */
  static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("a brace stays open: " + text);
  }

  /** What stands between the braces of a form. */
  private record Words(String form, String text) {}
}
