// SPDX-License-Identifier: MIT
package org.trabecula.asset;

import java.util.Locale;

/** How constants are spelt in JSON files and in messages about them. */
public final class JsonName {

  private JsonName() {}

  /** {@code BED_REST} as {@code bedRest}. */
  public static String of(Enum<?> constant) {
    String[] words = constant.name().toLowerCase(Locale.ROOT).split("_");
    StringBuilder name = new StringBuilder(words[0]);
    for (int word = 1; word < words.length; word++) {
      name.append(Character.toUpperCase(words[word].charAt(0))).append(words[word].substring(1));
    }
    return name.toString();
  }
}
