// SPDX-License-Identifier: MIT
package org.trabecula.scenario.file;

import java.util.List;
import java.util.Map;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Factor;

/** How scenario files write one kind of factor. */
interface FactorForm<F extends Factor> {
  /** What stands at {@code factor}. */
  String name();

  /** The kind of factor that it writes. */
  Class<F> type();

  /** The keys that belong to it, besides {@code factor}. */
  List<String> keys();

  /** The factor that the fields describe. */
  F read(JsonFields fields) throws ScenarioFileException;

  /** Adds the values of a factor, in the order of {@link #keys()}. */
  void write(F factor, Map<String, Object> fields);

  /** Adds the ages of a course; an open end is not written. */
  static void writeSpan(AgeSpan span, Map<String, Object> fields) {
    fields.put("from", span.from());
    if (!span.isForLife()) {
      fields.put("to", span.to());
    }
  }
}
