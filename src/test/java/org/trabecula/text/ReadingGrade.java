// SPDX-License-Identifier: MIT
package org.trabecula.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How many years of school an English text takes: the grade of Flesch and Kincaid.
 *
 * <p>Terms of art, which the program explains where they first stand, count as ordinary words of
 * two syllables, and what stands in brackets after a plain word is not counted. A number is a word
 * of one syllable. A colon or a semicolon ends a thought as a full stop does.
 */
public final class ReadingGrade {
  /** The highest grade for what patients read. */
  public static final double HIGHEST = 7;

  /** Terms that a card, a control or the sentence itself explains. */
  static final Set<String> TERMS =
      Set.of(
          "abaloparatide",
          "alendronate",
          "aromatase",
          "calcium",
          "denosumab",
          "estrogen",
          "inhibitor",
          "menopause",
          "osteopenia",
          "osteoporosis",
          "parathyroid",
          "raloxifene",
          "romosozumab",
          "steroid",
          "steroids",
          "teriparatide",
          "testosterone",
          "thyroid",
          "vitamin",
          "zoledronate");

  private static final int TERM_SYLLABLES = 2;
  private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}’'-]*\\p{L}[\\p{L}’'-]*|[\\p{Nd}.,]*\\p{Nd}");
  private static final Pattern END = Pattern.compile("[.!?:;](\\s|$)");
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  private ReadingGrade() {}

  /** The grade of a text of whole sentences. */
  public static double of(String text) {
    String plain = BRACKETS.matcher(text).replaceAll("").strip();
    List<String> words = WORD.matcher(plain).results().map(MatchResult::group).toList();
    long sentences = Math.max(1, END.matcher(plain).results().count());
    double syllables = words.stream().mapToInt(ReadingGrade::syllables).sum();
    double count = Math.max(1, words.size());
    return 0.39 * count / sentences + 11.8 * syllables / count - 15.59;
  }

  /** Syllables of a word: groups of vowels, without those that are silent. */
  static int syllables(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replaceAll("[’']s?$", "");
    if (TERMS.contains(lower)) {
      return TERM_SYLLABLES;
    }
    if (lower.contains("-")) {
      return List.of(lower.split("-")).stream().mapToInt(ReadingGrade::syllables).sum();
    }
    String sounded =
        lower
            .replaceAll("(?<=[^aeiouysxzcgh])(?<![^aeiouy]l)es$|(?<=[^aeiouytd])ed$", "")
            .replaceAll("(?<=[^aeiouyl])e$|(?<=[aeiouy]l)e$", "");
    return (int) Math.max(1, VOWELS.matcher(sounded).results().count());
  }
}
