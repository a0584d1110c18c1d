// SPDX-License-Identifier: MIT
package org.trabecula.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.GlucocorticoidEffects;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Menopause;
import org.trabecula.scenario.Person;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.ScenarioGenerator;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.ViewStart;

/** What scenario files say, and that what is written is what was meant. */
class ScenarioFileTest {
  private static final Scenario ANNA =
      new Scenario(
          "Anna",
          new Person(Sex.FEMALE, 0.5),
          List.of(
              new Menopause(51, Menopause.Kind.NATURAL),
              new Calcium(new AgeSpan(18, 100), 600),
              new Glucocorticoid(new AgeSpan(58, 62), 7.5),
              new MedicineCourse(new AgeSpan(60, 65), Medicine.ALENDRONATE)),
          new ViewStart(62, 7));

  @Test
  void aFileSaysWhoAndWhatHappens() throws ScenarioFileException {
    assertThat(Anna.read(Anna.TEXT)).isEqualTo(ANNA);
  }

  @Test
  void aFileOfTheFirstVersionIsReadToo() throws ScenarioFileException {
    assertThat(Anna.read(Anna.with("\"version\": 2", "\"version\": 1"))).isEqualTo(ANNA);
  }

  @Test
  void aLifeWithoutATitleHasNoneInItsFile() throws ScenarioFileException {
    Scenario untitled = ANNA.withTitle("");
    String text = Anna.with("  \"title\": \"Anna\",\n", "");
    assertThat(ScenarioFile.text(untitled)).isEqualTo(text);
    assertThat(Anna.read(text)).isEqualTo(untitled);
  }

  @Test
  void inTheFirstVersionATitleMayNotBeMissing() {
    String text =
        Anna.with("  \"title\": \"Anna\",\n", "").replace("\"version\": 2", "\"version\": 1");
    assertThatThrownBy(() -> Anna.read(text))
        .hasMessage(Anna.NAME + ", line 1: title: missing; it must be text in double quotes");
  }

  @Test
  void aScenarioIsWrittenInOneWay() {
    assertThat(ScenarioFile.text(ANNA)).isEqualTo(Anna.TEXT);
  }

  @Test
  void whatIsNotMentionedHasItsDefault() throws ScenarioFileException {
    String least =
        """
        { "format": "trabecula-scenario", "version": 2, "person": { "sex": "male" } }
        """;
    assertThat(Anna.read(least)).isEqualTo(Scenario.ordinary("", Sex.MALE));
  }

  @Test
  void menopauseIsNaturalAndEffectsAreOnUnlessTheFileSaysOtherwise() throws ScenarioFileException {
    String text =
        Anna.with(", \"kind\": \"natural\"", "")
            .replace(
                "{ \"factor\": \"calcium\", \"from\": 18, \"to\": 100, \"mgPerDay\": 600 }",
                "{ \"factor\": \"glucocorticoidEffects\", \"from\": 18, \"urine\": false }");
    assertThat(Anna.read(text).life())
        .startsWith(
            new Menopause(51, Menopause.Kind.NATURAL),
            new GlucocorticoidEffects(AgeSpan.from(18), true, true, true, false));
  }

  @Test
  void touchingCoursesAndDifferentMedicinesAtOnceAreAllowed() throws ScenarioFileException {
    String text =
        Anna.and(
            """
            { "factor": "medicine", "name": "denosumab", "from": 60 },
            { "factor": "glucocorticoid", "from": 62, "prednisoneMgPerDay": 5 },
            { "factor": "medicine", "name": "alendronate", "from": 65 }
            """);
    assertThat(Anna.read(text).life()).hasSize(7);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyLifeComesBackFromItsFileAsItWas(long seed) throws ScenarioFileException {
    Scenario life = new ScenarioGenerator(seed).scenario();
    String text = ScenarioFile.text(life);
    assertThat(Anna.read(text)).isEqualTo(life);
    assertThat(ScenarioFile.text(Anna.read(text))).isEqualTo(text);
  }

  /** Spoiled files either still say something allowed, or are refused with one line. */
  @ParameterizedTest
  @MethodSource("seeds")
  void aSpoiledFileIsReadOrRefusedWithOneLine(long seed) {
    ScenarioGenerator generator = new ScenarioGenerator(seed);
    for (int i = 0; i < 50; i++) {
      String text = generator.spoiled(ScenarioFile.text(generator.scenario()));
      try {
        Scenario read = Anna.read(text);
        assertThat(Anna.read(ScenarioFile.text(read))).isEqualTo(read);
      } catch (ScenarioFileException e) {
        assertThat(e.getMessage()).startsWith(Anna.NAME).doesNotContain("\n").hasSizeLessThan(600);
      }
    }
  }

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @Test
  void aWrittenFileReplacesTheEarlierOneAndLeavesNothingBeside(@TempDir Path folder)
      throws Exception {
    Path file = Files.writeString(folder.resolve(Anna.NAME), "earlier");
    ScenarioFile.write(ANNA, file);
    assertThat(file).hasContent(Anna.TEXT);
    assertThat(folder).isDirectoryContaining(path -> path.equals(file));
    assertThat(ScenarioFile.read(file).scenario()).isEqualTo(ANNA);
  }

  @Test
  void aFileThatCannotBeWrittenIsNamed(@TempDir Path folder) {
    Path file = folder.resolve("nowhere").resolve(Anna.NAME);
    assertThatThrownBy(() -> ScenarioFile.write(ANNA, file))
        .isInstanceOf(IOException.class)
        .hasMessage(file + " cannot be written: its folder does not exist");
  }

  @Test
  void aRefusalOfTheModelNamesTheLine() throws ScenarioFileException {
    ScenarioDocument document =
        ScenarioFile.read(Anna.NAME, Anna.TEXT.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(document.refused("life[3]", "not modelled yet"))
        .hasMessage("anna.trabecula.json, line 10: life[3]: not modelled yet");
  }
}
