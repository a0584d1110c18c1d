// SPDX-License-Identifier: MIT
package org.trabecula.export;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
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
    return table(life, everyMonths, structure, CohortColumns.NONE);
  }

  /**
   * The same with columns for many people behind it.
   *
   * @param people counted every so many months too
   */
  public String table(
      Life life, int everyMonths, StructureOverLife structure, CohortColumns people) {
    if (everyMonths < 1) {
      throw new IllegalArgumentException(everyMonths + " months between rows are less than 1");
    }
    StringBuilder table = new StringBuilder(header(people)).append(END_OF_LINE);
    List<LifePoint> points = life.points();
    for (int month = 0; month < points.size(); month += everyMonths) {
      LifePoint point = points.get(month);
      LifeRow row = new LifeRow(life.scenario(), point, structure.at(point.age()), tScores);
      double[] ofPeople = people.row(month / everyMonths);
      table.append(line(row, ofPeople)).append(END_OF_LINE);
    }
    return table.toString();
  }

  private static String header(CohortColumns people) {
    Stream<String> own = LifeTableColumn.all().stream().map(LifeTableColumn::name);
    return Stream.concat(own, people.headers().stream()).collect(Collectors.joining(","));
  }

  private static String line(LifeRow row, double[] ofPeople) {
    DoubleStream own =
        LifeTableColumn.all().stream().mapToDouble(column -> column.value().applyAsDouble(row));
    return DoubleStream.concat(own, Arrays.stream(ofPeople))
        .mapToObj(CsvNumber::of)
        .collect(Collectors.joining(","));
  }
}
