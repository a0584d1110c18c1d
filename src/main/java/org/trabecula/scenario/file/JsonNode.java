// SPDX-License-Identifier: MIT
package org.trabecula.scenario.file;

import java.util.List;
import java.util.Map;

/** A value of a JSON file that remembers its place. */
public sealed interface JsonNode {
  /**
   * Where it stands in the file's structure, {@code life[2].from} for example; empty for the whole.
   */
  String path();

  /** The line on which it begins, counted from 1. */
  int line();

  /** The value as the file spells it, in short. */
  String spelling();

  /** Named values, in the order of the file. */
  record Members(String path, int line, Map<String, JsonNode> values) implements JsonNode {
    @Override
    public String spelling() {
      return "{…}";
    }

    /** The path of a member, which need not be there. */
    String pathOf(String key) {
      return path.isEmpty() ? key : path + "." + key;
    }
  }

  /** A list of values. */
  record Elements(String path, int line, List<JsonNode> values) implements JsonNode {
    @Override
    public String spelling() {
      return "[…]";
    }
  }

  /** A number, as it is spelled. */
  record Numeral(String path, int line, String digits) implements JsonNode {
    @Override
    public String spelling() {
      return shortened(digits);
    }
  }

  /** Text without its quotation marks. */
  record Text(String path, int line, String text) implements JsonNode {
    @Override
    public String spelling() {
      return '"' + shortened(text) + '"';
    }
  }

  /** {@code true}, {@code false} or {@code null}. */
  record Word(String path, int line, String spelling) implements JsonNode {}

  private static String shortened(String text) {
    String line = text.replaceAll("\\p{Cntrl}", " ");
    return line.length() <= LONGEST_SPELLING ? line : line.substring(0, LONGEST_SPELLING) + "…";
  }

  /** How much of a value a sentence quotes, in characters. */
  int LONGEST_SPELLING = 40;
}
