// SPDX-License-Identifier: MIT
package org.trabecula.export;

import java.util.ArrayList;
import java.util.List;
import org.trabecula.cohort.Cohort;
import org.trabecula.cohort.CohortSpan;
import org.trabecula.density.TScores;
import org.trabecula.evidence.LifeTableColumn;
import org.trabecula.scenario.Scenario;

/**
 * How many made-up people who live the same lie apart, as columns behind those of the life table:
 * for densities, T-scores, cells and turnover the value that 10, 50 and 90 of 100 lie below.
 */
public final class CohortColumns {
  /** A life that is told alone. */
  public static final CohortColumns NONE = new CohortColumns(List.of(), List.of());

  private final List<String> headers;
  private final List<double[]> values;

  private CohortColumns(List<String> headers, List<double[]> values) {
    this.headers = headers;
    this.values = values;
  }

  /** Lives a scenario as many people do. */
  public static CohortColumns of(
      Cohort cohort, Scenario scenario, Cohort.Survey survey, TScores tScores) {
    List<LifeTableColumn> columns = LifeTableColumn.thatDifferBetweenPeople();
    List<CohortSpan> spans =
        cohort.spans(
            scenario, survey, columns.stream().map(column -> quantity(column, tScores)).toList());
    List<String> headers = new ArrayList<>();
    List<double[]> values = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      String header = columns.get(column).name();
      CohortSpan span = spans.get(column);
      headers.addAll(List.of(header + "_p10", header + "_p50", header + "_p90"));
      values.addAll(List.of(span.low(), span.middle(), span.high()));
    }
    return new CohortColumns(headers, values);
  }

  private static Cohort.Quantity quantity(LifeTableColumn column, TScores tScores) {
    return (scenario, point) ->
        column.value().applyAsDouble(new LifeRow(scenario, point, StructureRow.UNKNOWN, tScores));
  }

  List<String> headers() {
    return headers;
  }

  /** The values of a row, counted from 0. */
  double[] row(int row) {
    return values.stream().mapToDouble(column -> column[row]).toArray();
  }
}
