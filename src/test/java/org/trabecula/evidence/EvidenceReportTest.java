// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;
import org.trabecula.text.Texts;

class EvidenceReportTest {
  private static final String RUN =
      ", 'run': {'life': [], 'column': 'age_years', 'to': 50, 'as': 'value'}}";

  private final EvidenceReport report = report();

  @Test
  void saysWhetherAValueIsInsideOrHowFarOutside() {
    assertThat(report.outcomes())
        .extracting(Outcome::standing)
        .containsExactly(
            Outcome.Standing.INSIDE,
            Outcome.Standing.NEAR,
            Outcome.Standing.FAR,
            Outcome.Standing.DEFINITION,
            Outcome.Standing.FAR,
            Outcome.Standing.NOT_RUN);
    assertThat(report.outcomes().get(1).halfWidthsOutside()).isCloseTo(1.5, within(1e-12));
    assertThat(report.outcomes().get(2).halfWidthsOutside()).isCloseTo(3, within(1e-12));
    assertThat(report.outcomes().get(3).halfWidthsOutside()).isNaN();
  }

  @Test
  void countsOnlyTargetsWithAWidthAtTheModelsOwnSite() {
    assertThat(report.total()).isEqualTo(new EvidenceTotal(3, 1, 1));
    assertThat(report.total().far()).isEqualTo(1);
    assertThat(report.total().percentInside()).isCloseTo(100.0 / 3, within(1e-9));
    assertThat(report.totalWithoutContradictions()).isEqualTo(new EvidenceTotal(2, 1, 1));
    assertThat(report.byTopic().keySet()).containsExactly("one", "two");
  }

  @Test
  void theTableTellsEveryTargetAndTheTotals() {
    String table = new EvidenceTable(Texts.english()).text(report);
    assertThat(table.lines().filter(line -> line.startsWith("a.in "))).hasSize(1);
    assertThat(table)
        .contains("1 ut (to be checked)", "0 to 2", "1.5 half-widths outside")
        .contains("contradicts a.in", "another bone, not counted", "a definition, not counted")
        .contains("not run: not modelled")
        .contains("1 of 3 counted targets inside their range (33.3 %)");
  }

  @Test
  void thePageStandsByItself() {
    String page = new EvidencePage(Texts.english(), new AssetReader()).html(report);
    assertThat(page)
        .startsWith("<!DOCTYPE html>")
        .contains("<svg", "a.near&lt;2", "1 of 3 counted")
        .doesNotContain("<script", "http", "a.near<2");
    assertThat(page.split("<svg")).hasSize(3);
  }

  private static EvidenceReport report() {
    String entries =
        "[{'id': 'a.in', 'topic': 'one', 'certainty': 'to-be-checked'"
            + numbers(1, 0, 2)
            + RUN
            + ", {'id': 'a.near<2', 'topic': 'one'"
            + numbers(1, 0, 2)
            + RUN
            + ", {'id': 'a.far', 'topic': 'two', 'contradicts': 'a.in'"
            + numbers(1, 0, 2)
            + RUN
            + ", {'id': 'a.definition', 'topic': 'two'"
            + numbers(1, 1, 1)
            + RUN
            + ", {'id': 'a.other', 'topic': 'two', 'otherSite': true"
            + numbers(1, 0, 2)
            + RUN
            + ", {'id': 'a.text', 'topic': 'two'}]";
    double[] values = {1, 3.5, -3, 1, 40, Double.NaN};
    try {
      List<Target> targets = TargetFile.parse("file.json", entries.replace('\'', '"'));
      return new EvidenceReport(
          IntStream.range(0, values.length)
              .mapToObj(index -> new Outcome(targets.get(index), values[index]))
              .toList());
    } catch (TargetFileException e) {
      throw new AssertionError(e);
    }
  }

  private static String numbers(double value, double low, double high) {
    return ", 'unit': 'ut', 'value': " + value + ", 'low': " + low + ", 'high': " + high;
  }
}
