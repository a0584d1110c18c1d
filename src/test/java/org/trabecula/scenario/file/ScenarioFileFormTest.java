// SPDX-License-Identifier: MIT
package org.trabecula.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are no JSON, or not quite, and files that cannot be read. */
class ScenarioFileFormTest {
  private static final String HINT = "a comma, a quote or a bracket is missing or too many";
  private static final String WORD =
      " is not JSON; numbers are written 7.5, words stand in double quotes";

  @ParameterizedTest(name = "{1}")
  @MethodSource("malformed")
  void malformedJsonIsRefusedAtItsPlace(String text, String sentence) {
    assertThatThrownBy(() -> Anna.read(text))
        .isInstanceOf(ScenarioFileException.class)
        .hasMessage(Anna.NAME + sentence);
  }

  static Stream<Arguments> malformed() {
    return Stream.of(
        arguments("", ": the file is empty"),
        arguments(" \n\t", ": the file is empty"),
        arguments("[]", ", line 1: […] is not an object, written { … }"),
        arguments("\n7", ", line 2: 7 is not an object, written { … }"),
        arguments("Anna", ", line 1: Anna" + WORD),
        arguments(Anna.with("7.5", "NaN"), ", line 9: NaN" + WORD),
        arguments(Anna.with("7.5", "-Infinity"), ", line 9: -Infinity" + WORD),
        arguments(Anna.with("\"female\"", "female"), ", line 5: female" + WORD),
        arguments(Anna.with("\"version\"", "version"), ", line 3: version" + WORD),
        arguments(Anna.with("\"Anna\"", "'Anna'"), ", line 4: Anna" + WORD),
        arguments(Anna.with("0.5", "0,5"), ", line 5: this is not JSON; " + HINT),
        arguments(Anna.with("0.5", "00.5"), ", line 5: this is not JSON; " + HINT),
        arguments(
            Anna.with("\"seed\": 7 }", "\"seed\": 7, }"), ", line 12: this is not JSON; " + HINT),
        arguments(Anna.with("  ],\n", "  ]\n"), ", line 12: this is not JSON; " + HINT),
        arguments(Anna.with("\"Anna\"", "\"Anna\" // her"), ", line 4: her" + WORD),
        arguments(Anna.TEXT + "{}", ", line 14: this is not JSON; " + HINT),
        arguments(Anna.TEXT + "x", ", line 14: x" + WORD),
        arguments(
            Anna.TEXT.strip().replaceAll("}$", ""),
            ", line 13: the file ends too early: a bracket or quote is not closed"),
        arguments("{ \"format\": \"trab", ", line 1: this is not JSON; " + HINT),
        arguments(
            Anna.with("\"kind\"", "\"at\""), ", line 7: life[0].at: stands twice; once is right"),
        arguments(
            Anna.with("\"view\": {", "\"title\": {"),
            ", line 12: title: stands twice; once is right"),
        arguments(
            Anna.with("7.5", "[".repeat(50) + "]".repeat(50)),
            ", line 9: life[2].prednisoneMgPerDay[0][0][0][0][0][0]: nested more than 8 deep"));
  }

  @Test
  void whatIsNotUtf8IsRefusedAtItsLine() {
    byte[] latin = Anna.with("Anna", "Änna").getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> ScenarioFile.read(Anna.NAME, latin))
        .hasMessage(Anna.NAME + ", line 4: this is not UTF-8; save the file with that encoding");
  }

  @Test
  void aHalfLetterAtTheEndIsNotUtf8() {
    byte[] cut = {'{', (byte) 0xC3};
    assertThatThrownBy(() -> ScenarioFile.read(Anna.NAME, cut))
        .hasMessage(Anna.NAME + ", line 1: this is not UTF-8; save the file with that encoding");
  }

  @Test
  void aMarkOfByteOrderAndCarriageReturnsAreAllowed() throws ScenarioFileException {
    assertThat(Anna.read("\uFEFF" + Anna.TEXT.replace("\n", "\r\n")))
        .isEqualTo(Anna.read(Anna.TEXT));
  }

  @Test
  void aFileOfOneMebibyteIsReadAndALargerOneRefused() throws ScenarioFileException {
    String padding = " ".repeat(ScenarioFile.LARGEST - Anna.TEXT.length());
    assertThat(Anna.read(Anna.TEXT + padding).title()).isEqualTo("Anna");
    assertThatThrownBy(() -> Anna.read(Anna.TEXT + padding + " "))
        .hasMessage(Anna.NAME + ": larger than 1 MiB; a scenario is much smaller");
  }

  @Test
  void aMissingFileAndAFolderAreNamed(@TempDir Path folder) {
    assertThatThrownBy(() -> ScenarioFile.read(folder.resolve(Anna.NAME)))
        .hasMessage(Anna.NAME + ": there is no such file");
    assertThatThrownBy(() -> ScenarioFile.read(folder))
        .hasMessage(folder.getFileName() + ": this is a folder, not a file");
  }

  @Test
  void aFileIsReadFromItsPlace(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve(Anna.NAME), Anna.TEXT);
    ScenarioDocument document = ScenarioFile.read(file);
    assertThat(document.scenario()).isEqualTo(Anna.read(Anna.TEXT));
    assertThat(document.name()).isEqualTo(Anna.NAME);
    assertThat(document.lines()).containsEntry("life[2].prednisoneMgPerDay", 9);
  }
}
