// SPDX-License-Identifier: MIT
package org.trabecula.scenario.file;

import java.util.LinkedHashMap;
import java.util.Map;
import org.trabecula.asset.JsonName;

/** All constants of an enum under the names that scenario files give them. */
final class JsonNames {

  private JsonNames() {}

  /** The constants by their names, in their order. */
  static <E extends Enum<E>> Map<String, E> all(Class<E> type) {
    Map<String, E> names = new LinkedHashMap<>();
    for (E constant : type.getEnumConstants()) {
      names.put(JsonName.of(constant), constant);
    }
    return names;
  }
}
