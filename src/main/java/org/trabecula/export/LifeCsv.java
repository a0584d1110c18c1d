// SPDX-License-Identifier: MIT
package org.trabecula.export;

import java.util.List;
import java.util.stream.Collectors;
import org.trabecula.density.TScores;
import org.trabecula.evidence.LifeTableColumn;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifePoint;

/** A life as a table of comma-separated values (RFC 4180). */
public final class LifeCsv {
  private static final String END_OF_LINE = "\r\n";
  private final TScores tScores;

  public LifeCsv(TScores tScores) {
    this.tScores = tScores;
  }

  /**
   * The table, header first.
   *
   * @param life what was lived
   * @param everyMonths months between rows, at least 1; it changes which rows there are, never what
   *     stands in them
   * @param structure the honeycomb of that life
   */
  public String table(Life life, int everyMonths, StructureOverLife structure) {
    if (everyMonths < 1) {
      throw new IllegalArgumentException(everyMonths + " months between rows are less than 1");
    }
    StringBuilder table = new StringBuilder(header()).append(END_OF_LINE);
    List<LifePoint> points = life.points();
    for (int month = 0; month < points.size(); month += everyMonths) {
      LifePoint point = points.get(month);
      LifeRow row = new LifeRow(life.scenario(), point, structure.at(point.age()), tScores);
      table.append(line(row)).append(END_OF_LINE);
    }
    return table.toString();
  }

  private static String header() {
    return LifeTableColumn.all().stream()
        .map(LifeTableColumn::name)
        .collect(Collectors.joining(","));
  }

  private static String line(LifeRow row) {
    return LifeTableColumn.all().stream()
        .map(column -> CsvNumber.of(column.value().applyAsDouble(row)))
        .collect(Collectors.joining(","));
  }
}
