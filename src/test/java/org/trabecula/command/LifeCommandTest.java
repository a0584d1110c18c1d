// SPDX-License-Identifier: MIT
package org.trabecula.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifeCommandTest extends OnAWoman {
  @Test
  void writesARowForEachMonthToStandardOutput() {
    assertThat(terminal.run("life", woman)).isEqualTo(ExitCode.DONE);
    List<String> rows = terminal.out().lines().toList();
    assertThat(rows).hasSize(1 + 90 * 12 + 1);
    assertThat(rows.get(0)).startsWith("age_years,bmd_lumbar_spine_g_cm2,");
    assertThat(rows.get(1)).startsWith("10,");
    assertThat(rows.get(rows.size() - 1)).startsWith("100,");
    assertThat(terminal.err()).isEmpty();
  }

  @Test
  void writesAFileInsteadAndSaysNothing() throws Exception {
    Path csv = folder.resolve("life.csv");
    assertThat(terminal.run("life", woman, "--csv", csv, "--every", 120)).isEqualTo(ExitCode.DONE);
    assertThat(terminal.out()).isEmpty();
    assertThat(Files.readString(csv)).endsWith("\r\n");
    assertThat(Files.readAllLines(csv).stream().skip(1).map(row -> row.split(",")[0]))
        .containsExactly("10", "20", "30", "40", "50", "60", "70", "80", "90", "100");
  }

  @Test
  void everyCellIsAFiniteNumberInOldAge() {
    terminal.run("life", woman, "--every", 12);
    List<String> rows = terminal.out().lines().toList();
    List<String> columns = List.of(rows.get(0).split(","));
    String[] oldAge = rows.get(rows.size() - 1).split(",", -1);
    assertThat(oldAge).hasSameSizeAs(columns);
    for (int column = 0; column < oldAge.length; column++) {
      assertThat(Double.parseDouble(oldAge[column])).as(columns.get(column)).isFinite();
    }
  }

  @Test
  void rowsSayTheSameHoweverManyThereAre() {
    terminal.run("life", woman, "--every", 12);
    Terminal fewer = new Terminal();
    fewer.run("life", woman, "--every", 60);
    assertThat(terminal.out().lines().toList()).containsAll(fewer.out().lines().toList());
  }

  @Test
  void strengthIsComparedWithTheSameHoneycombAtThirty() {
    terminal.run("life", woman, "--every", 12);
    String atThirty =
        terminal.out().lines().filter(row -> row.startsWith("30,")).findAny().orElseThrow();
    List<String> header = List.of(terminal.out().lines().findFirst().orElseThrow().split(","));
    assertThat(atThirty.split(",")[header.indexOf("strength_relative")]).isEqualTo("1");
  }

  @Test
  void theSameFileGivesTheSameTable() {
    terminal.run("life", woman, "--every", 60);
    Terminal again = new Terminal();
    again.run("life", woman, "--every", 60);
    assertThat(again.out()).isEqualTo(terminal.out());
  }

  @Test
  void aTableThatCannotBeWrittenFailsInOneLine() {
    Path csv = folder.resolve("nowhere").resolve("life.csv");
    assertThat(terminal.run("life", woman, "--csv", csv)).isEqualTo(ExitCode.FAILED);
    assertThat(terminal.err().lines())
        .containsExactly(csv + " cannot be written: its folder does not exist");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 | --every: 0 is outside 1 to 1200
          1201 | --every: 1201 is outside 1 to 1200
          1.5 | --every: 1.5 is not a whole number; see trabecula life --help
          """)
  void monthsThatAreNoneAreRefused(String months, String sentence) {
    assertThat(terminal.run("life", woman, "--every", months)).isEqualTo(ExitCode.WRONG_INPUT);
    assertThat(terminal.err().lines()).containsExactly(sentence);
    assertThat(terminal.out()).isEmpty();
  }
}
