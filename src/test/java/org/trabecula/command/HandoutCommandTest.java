// SPDX-License-Identifier: MIT
package org.trabecula.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandoutCommandTest extends OnAWoman {
  @Test
  void writesAPageAndSaysNothing() throws Exception {
    Path out = folder.resolve("woman.pdf");
    assertThat(terminal.run("handout", woman, "--age", 70, "--out", out)).isEqualTo(ExitCode.DONE);
    assertThat(Files.readString(out, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    assertThat(terminal.out()).isEmpty();
    assertThat(terminal.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --age 9 | --age: 9 is outside 10 to 100
          --age old | --age: old is not a number; see trabecula handout --help
          --seed 2 | Missing required option: '--age=YEARS'; see trabecula handout --help
          """)
  void wrongArgumentsAreOneLineAndNoPage(String options, String sentence) {
    Path out = folder.resolve("woman.pdf");
    Object[] arguments = ("handout " + woman + " --out " + out + " " + options).split(" ");
    assertThat(terminal.run(arguments)).isEqualTo(ExitCode.WRONG_INPUT);
    assertThat(terminal.err().lines()).containsExactly(sentence);
    assertThat(out).doesNotExist();
  }

  @Test
  void aPageThatCannotBeWrittenFailsInOneLine() {
    assertThat(terminal.run("handout", woman, "--age", 50, "--out", folder))
        .isEqualTo(ExitCode.FAILED);
    assertThat(terminal.err().lines())
        .containsExactly(folder + " cannot be written: it is a folder");
  }
}
