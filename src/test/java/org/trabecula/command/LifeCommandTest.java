// SPDX-License-Identifier: MIT
package org.trabecula.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.ScenarioFile;
import org.trabecula.scenario.Sex;

class LifeCommandTest {
  private static final Scenario WOMAN = Scenario.ordinary("A woman", Sex.FEMALE);

  private final Terminal terminal = new Terminal();

  @TempDir private Path folder;
  private Path woman;

  @BeforeEach
  void writeFile() throws Exception {
    woman = folder.resolve("woman.trabecula.json");
    ScenarioFile.write(WOMAN, woman);
  }

  @Test
  void writesARowForEachMonthToStandardOutput() {
    assertThat(terminal.run("life", woman)).isEqualTo(ExitCode.DONE);
    List<String> rows = terminal.out().lines().toList();
    assertThat(rows).hasSize(1 + 82 * 12 + 1);
    assertThat(rows.get(0)).startsWith("age_years,bmd_lumbar_spine_g_cm2,");
    assertThat(rows.get(1)).startsWith("18,");
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
        .containsExactly("18", "28", "38", "48", "58", "68", "78", "88", "98");
  }

  /**
   * The honeycomb is measured in youth, and T-scores apply from menopause; the neck comes later.
   */
  @Test
  void everyCellButTheFemoralNeckIsAFiniteNumberInOldAge() {
    terminal.run("life", woman, "--every", 12);
    List<String> rows = terminal.out().lines().toList();
    List<String> columns = List.of(rows.get(0).split(","));
    String[] oldAge = rows.get(rows.size() - 1).split(",", -1);
    assertThat(oldAge).hasSameSizeAs(columns);
    for (int column = 0; column < oldAge.length; column++) {
      if (!columns.get(column).contains("femoral_neck")) {
        assertThat(Double.parseDouble(oldAge[column])).as(columns.get(column)).isFinite();
      }
    }
  }

  @Test
  void strengthIsComparedWithTheSameHoneycombAtThirty() {
    terminal.run("life", woman, "--every", 12);
    String atThirty =
        terminal.out().lines().filter(row -> row.startsWith("30,")).findAny().orElseThrow();
    assertThat(atThirty).endsWith(",1");
  }

  @Test
  void theSameFileGivesTheSameTable() {
    terminal.run("life", woman, "--every", 60);
    Terminal again = new Terminal();
    again.run("life", woman, "--every", 60);
    assertThat(again.out()).isEqualTo(terminal.out());
  }

  @Test
  void refusesWhatTheModelDoesNotHaveAndWritesNothing() throws Exception {
    Scenario raloxifene =
        WOMAN
            .with(new Calcium(AgeSpan.from(18), 800))
            .with(new MedicineCourse(AgeSpan.from(60), Medicine.RALOXIFENE));
    ScenarioFile.write(raloxifene, woman);
    Path csv = folder.resolve("life.csv");
    assertThat(terminal.run("life", woman, "--csv", csv)).isEqualTo(ExitCode.WRONG_INPUT);
    assertThat(terminal.err().lines())
        .containsExactly("woman.trabecula.json, line 8: life[1]: raloxifene is not modelled yet");
    assertThat(csv).doesNotExist();
    assertThat(terminal.run("picture", woman, "--age", 60, "--out", csv)).isEqualTo(2);
    assertThat(terminal.run("check", woman)).isEqualTo(ExitCode.DONE);
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
          1.5 | Invalid value for option '--every': 1.5 is not a whole number; see trabecula life --help
          """)
  void monthsThatAreNoneAreRefused(String months, String sentence) {
    assertThat(terminal.run("life", woman, "--every", months)).isEqualTo(ExitCode.WRONG_INPUT);
    assertThat(terminal.err().lines()).containsExactly(sentence);
    assertThat(terminal.out()).isEmpty();
  }
}
