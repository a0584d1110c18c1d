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
  private static List<String> yearly = List.of();

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
    List<String> rows = yearly();
    List<String> columns = List.of(rows.get(0).split(","));
    String[] oldAge = rows.get(rows.size() - 1).split(",", -1);
    assertThat(oldAge).hasSameSizeAs(columns);
    for (int column = 0; column < oldAge.length; column++) {
      assertThat(Double.parseDouble(oldAge[column])).as(columns.get(column)).isFinite();
    }
  }

  @Test
  void rowsSayTheSameHoweverManyThereAre() {
    terminal.run("life", woman, "--every", 60);
    assertThat(yearly()).containsAll(terminal.out().lines().toList());
  }

  @Test
  void strengthIsComparedWithTheSameHoneycombAtThirty() {
    String atThirty =
        yearly().stream().filter(row -> row.startsWith("30,")).findAny().orElseThrow();
    List<String> header = List.of(yearly().get(0).split(","));
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
  void manyPeopleAddWhatTenFiftyAndNinetyOfAHundredLieBelow() {
    terminal.run("life", woman, "--every", 120);
    Terminal many = new Terminal();
    assertThat(many.run("life", woman, "--every", 120, "--people", 20)).isEqualTo(ExitCode.DONE);
    List<String> alone = terminal.out().lines().toList();
    List<String> rows = many.out().lines().toList();
    for (int row = 0; row < alone.size(); row++) {
      assertThat(rows.get(row)).startsWith(alone.get(row) + ",");
    }
    assertThat(rows.get(0))
        .contains(",bmd_total_hip_g_cm2_p10,bmd_total_hip_g_cm2_p50,bmd_total_hip_g_cm2_p90,")
        .contains(",t_score_femoral_neck_p90,")
        .contains(",resorption_percent_per_year_p10,")
        .doesNotContain("tb_sp_um_p10");
    assertThat(cell(rows, 7, "bmd_total_hip_g_cm2"))
        .isBetween(
            cell(rows, 7, "bmd_total_hip_g_cm2_p10"), cell(rows, 7, "bmd_total_hip_g_cm2_p90"));
  }

  @Test
  void theSameSeedGivesTheSamePeople() {
    terminal.run("life", woman, "--every", 120, "--people", 20, "--seed", 5);
    Terminal again = new Terminal();
    again.run("life", woman, "--every", 120, "--people", 20, "--seed", 5);
    Terminal others = new Terminal();
    others.run("life", woman, "--every", 120, "--people", 20, "--seed", 6);
    assertThat(again.out()).isEqualTo(terminal.out()).isNotEqualTo(others.out());
  }

  @Test
  void tooFewPeopleAreRefused() {
    assertThat(terminal.run("life", woman, "--people", 9)).isEqualTo(ExitCode.WRONG_INPUT);
    assertThat(terminal.err().lines()).containsExactly("--people: 9 is outside 10 to 5000");
  }

  @Test
  void aSeedWithoutPeopleIsRefused() {
    assertThat(terminal.run("life", woman, "--seed", 9)).isEqualTo(ExitCode.WRONG_INPUT);
    assertThat(terminal.err()).contains("--people=NUMBER").contains("trabecula life --help");
    assertThat(terminal.out()).isEmpty();
  }

  /** The same for every test: its rows, from 10 to 100. */
  private List<String> yearly() {
    if (yearly.isEmpty()) {
      Terminal once = new Terminal();
      once.run("life", woman, "--every", 12);
      yearly = once.out().lines().toList();
    }
    return yearly;
  }

  private static double cell(List<String> rows, int row, String column) {
    int place = List.of(rows.get(0).split(",")).indexOf(column);
    return Double.parseDouble(rows.get(row).split(",")[place]);
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
