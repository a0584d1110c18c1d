// SPDX-License-Identifier: MIT
package org.trabecula.text;

import java.util.Map;
import java.util.TreeMap;

/** Reads what the program says, and remembers what takes more than seven years of school. */
public final class PlainReader {
  /** Fewer words are a name, not a sentence. */
  private static final int SENTENCE = 6;

  private final Map<String, Double> tooHard = new TreeMap<>();
  private int read;

  /** Reads a text, which may be of more than one sentence. */
  public void read(String text) {
    if (text.strip().split("\\s+").length < SENTENCE) {
      return;
    }
    read++;
    double grade = ReadingGrade.of(text);
    if (grade > ReadingGrade.HIGHEST) {
      tooHard.put(text, grade);
    }
  }

  /** How many texts were read. */
  public int hasRead() {
    return read;
  }

  /** What was too hard, with its grade. */
  public Map<String, Double> tooHard() {
    return Map.copyOf(tooHard);
  }
}
