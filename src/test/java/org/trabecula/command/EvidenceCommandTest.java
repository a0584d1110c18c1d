// SPDX-License-Identifier: MIT
package org.trabecula.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceCommandTest {
  private static final String TARGET =
      """
      [{"id": "a.far", "topic": "age", "unit": "years", "value": 1, "low": 0, "high": 2,
        "run": {"life": [], "column": "age_years", "to": 50, "as": "value"}}]
      """;

  private final Terminal terminal = new Terminal();

  @TempDir private Path folder;

  @Test
  void printsTargetsAndTotalsAndSucceedsWhateverItFinds() throws Exception {
    Path targets = Files.writeString(folder.resolve("t.json"), TARGET);
    assertThat(terminal.run("evidence", "--targets", targets)).isEqualTo(ExitCode.DONE);
    assertThat(terminal.out()).contains("a.far", "48 half-widths outside", "0 of 1 counted");
    assertThat(terminal.err()).isEmpty();
  }

  @Test
  void alsoWritesAPage() throws Exception {
    Path targets = Files.writeString(folder.resolve("t.json"), TARGET);
    Path page = folder.resolve("out.html");
    assertThat(terminal.run("evidence", "--targets", targets, "--html", page))
        .isEqualTo(ExitCode.DONE);
    assertThat(Files.readString(page)).contains("<svg", "a.far").endsWith("</html>\n");
    assertThat(terminal.out()).contains("a.far");
  }

  @Test
  void saysInOneLineWhatIsWrongWithAFile() throws Exception {
    Path targets = Files.writeString(folder.resolve("t.json"), TARGET.replace("50", "500"));
    assertThat(terminal.run("evidence", "--targets", targets)).isEqualTo(ExitCode.WRONG_INPUT);
    assertThat(terminal.err().lines()).hasSize(1);
    assertThat(terminal.err()).contains("t.json, line 2: a.far: run.to: 500");
    assertThat(terminal.out()).isEmpty();
  }

  @Test
  void aPageThatCannotBeWrittenIsAFailure() throws Exception {
    Path targets = Files.writeString(folder.resolve("t.json"), TARGET);
    Path nowhere = folder.resolve("none").resolve("out.html");
    assertThat(terminal.run("evidence", "--targets", targets, "--html", nowhere))
        .isEqualTo(ExitCode.FAILED);
    assertThat(terminal.err().lines()).hasSize(1);
  }
}
