// SPDX-License-Identifier: MIT
package org.trabecula.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms that words take with a number in one language: {@code one} strut, {@code other} struts.
 *
 * <p>They are written as in Unicode's table of plural rules: {@code one: n = 1; few: n % 10 = 2..4
 * and n % 100 != 12..14}, where {@code n} is the number and {@code i} its whole part. The first
 * form whose rule holds is taken, and {@link #OTHER} where none does.
 */
final class PluralForms {
  /** The form of all numbers that no rule is about; every language has it. */
  static final String OTHER = "other";

  private static final Pattern RULE = Pattern.compile("(zero|one|two|few|many):(.+)");
  private static final Pattern CONDITION =
      Pattern.compile("([ni])(?:\\s*%\\s*(\\d+))?\\s*(!?=)\\s*([\\d.,\\s]+)");
  private static final Pattern RANGE = Pattern.compile("(\\d+)(?:\\.\\.(\\d+))?");

  private final List<Form> forms = new ArrayList<>();

  /**
   * @param rules the rules after each other, between semicolons; {@link #OTHER} needs none
   * @throws IllegalArgumentException when they cannot be read
   */
  PluralForms(String rules) {
    for (String rule : rules.split(";")) {
      Matcher parts = RULE.matcher(rule.strip());
      if (parts.matches()) {
        forms.add(new Form(parts.group(1), alternatives(parts.group(2))));
      } else if (!rule.strip().equals(OTHER)) {
        throw new IllegalArgumentException("\"" + rule.strip() + "\" is no rule for a plural form");
      }
    }
  }

  /** The form that a number takes. */
  String of(double number) {
    return forms.stream()
        .filter(form -> form.takes(Math.abs(number)))
        .map(Form::name)
        .findFirst()
        .orElse(OTHER);
  }

  /** All forms, {@link #OTHER} last. */
  List<String> names() {
    List<String> names = new ArrayList<>(forms.stream().map(Form::name).toList());
    names.add(OTHER);
    return names;
  }

  private static List<List<Condition>> alternatives(String rule) {
    List<List<Condition>> alternatives = new ArrayList<>();
    for (String all : rule.split("\\bor\\b")) {
      List<Condition> conditions = new ArrayList<>();
      for (String one : all.split("\\band\\b")) {
        conditions.add(condition(one.strip()));
      }
      alternatives.add(conditions);
    }
    return alternatives;
  }

  private static Condition condition(String text) {
    Matcher parts = CONDITION.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("\"" + text + "\" is no condition for a plural form");
    }
    long divisor = parts.group(2) == null ? Long.MAX_VALUE : Long.parseLong(parts.group(2));
    List<Range> ranges =
        RANGE
            .matcher(parts.group(4))
            .results()
            .map(
                range ->
                    new Range(
                        Long.parseLong(range.group(1)),
                        Long.parseLong(range.group(range.group(2) == null ? 1 : 2))))
            .toList();
    boolean whole = parts.group(1).equals("i");
    return new Condition(whole, divisor, parts.group(3).equals("="), ranges);
  }

  /**
   * A form.
   *
   * @param alternatives in one of them all conditions hold
   */
  private record Form(String name, List<List<Condition>> alternatives) {
    boolean takes(double number) {
      return alternatives.stream()
          .anyMatch(all -> all.stream().allMatch(condition -> condition.holds(number)));
    }
  }

  /**
   * What must be so of a number.
   *
   * @param wholePart whether only its whole part counts
   * @param divisor what its rest is taken of
   * @param within whether it lies in one of the ranges, or in none
   */
  private record Condition(boolean wholePart, long divisor, boolean within, List<Range> ranges) {
    boolean holds(double number) {
      double rest = (wholePart ? Math.floor(number) : number) % divisor;
      return within == ranges.stream().anyMatch(range -> range.holds(rest));
    }
  }

  /** Whole numbers from one to another. */
  private record Range(long low, long high) {
    boolean holds(double number) {
      return number == Math.rint(number) && number >= low && number <= high;
    }
  }
}
