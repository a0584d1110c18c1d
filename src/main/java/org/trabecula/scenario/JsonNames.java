// SPDX-License-Identifier: MIT
package org.trabecula.scenario;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** How scenario files spell the constants of an enum: {@code STRENGTH_AND_IMPACT} as in speech. */
final class JsonNames {

  private JsonNames() {}

  /** The constant in camel case, {@code strengthAndImpact} for example. */
  static String of(Enum<?> constant) {
    StringBuilder name = new StringBuilder();
    for (String word : constant.name().toLowerCase(Locale.ROOT).split("_")) {
      name.append(
          name.isEmpty()
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return name.toString();
  }

  /** All constants by their names, in their order. */
  static <E extends Enum<E>> Map<String, E> all(Class<E> type) {
    Map<String, E> names = new LinkedHashMap<>();
    for (E constant : type.getEnumConstants()) {
      names.put(of(constant), constant);
    }
    return names;
  }
}
