// SPDX-License-Identifier: MIT
package org.trabecula.measure;

import java.util.List;
import java.util.Optional;

/**
 * How much of other steroid tablets is as strong as prednisone.
 *
 * @param prednisoneMg so much prednisone is as strong as each of the rows, mg
 * @param rows one for each steroid
 * @param reference the work that says so
 */
public record SteroidEquivalents(double prednisoneMg, List<Row> rows, String reference) {
  public SteroidEquivalents {
    rows = List.copyOf(rows);
  }

  /**
   * One steroid.
   *
   * @param name in small letters
   * @param mg as strong as the prednisone, mg; empty where none is as strong
   * @param certainty of that
   */
  public record Row(String name, Optional<Double> mg, Certainty certainty) {}

  /** A steroid by its name. */
  Optional<Row> find(String name) {
    return rows.stream().filter(row -> row.name().equals(name)).findFirst();
  }

  /** How much prednisone is as strong as 1 mg, mg; empty where that is not known. */
  Optional<Double> prednisone(Row row) {
    return row.mg().filter(mg -> row.certainty().isKnown()).map(mg -> prednisoneMg / mg);
  }
}
