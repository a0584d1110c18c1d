// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Sex;

class TargetFileTest {
  private static final String PRESSED =
      "[{'id': 'mech.a', 'quantity': 'strength remaining', 'value': 0.3, 'low': 0.2,"
          + " 'high': 0.4, 'notRun': 'runOnThePress',"
          + " 'scenario': {'t_over_l': 0.15, 'strutsRemovedAtRandom': 0.1}}]";

  private static final String RUN =
      "{'person': {'sex': 'male'}, 'life': [{'factor': 'calcium', 'mgPerDay': 500, 'from': 20}],"
          + " 'control': [], 'column': 'bmd_total_hip_g_cm2', 'from': 30, 'to': 40,"
          + " 'as': 'percentChangeMinusControl'}";

  @TempDir private Path folder;

  @Test
  void readsWhatATargetSaysAndLetsDescriptionsPass() throws TargetFileException {
    Target target = parsed(entry("a.b", RUN)).get(0);
    assertThat(target.id()).isEqualTo("a.b");
    assertThat(target.range()).isEqualTo(new TargetRange(-2, 1));
    assertThat(target.counts()).isTrue();
    LifeRun run = (LifeRun) target.run().orElseThrow();
    assertThat(run.life().person().sex()).isEqualTo(Sex.MALE);
    assertThat(run.life().courses(Calcium.class)).hasSize(1);
    assertThat(run.control().orElseThrow().life()).isEmpty();
    assertThat(run.reading()).isEqualTo(Reading.PERCENT_CHANGE_MINUS_CONTROL);
  }

  @Test
  void aTargetWithoutARunSaysWhyNot() throws TargetFileException {
    List<Target> targets =
        parsed(
            "[{'id': 'mech.a', 'notRun': 'runOnThePress'}, {'id': 'b', 'value': null},"
                + " {'id': 'c', 'notRun': 'shownAsText', 'value': 'words'}]");
    assertThat(targets)
        .extracting(Target::notRun)
        .containsExactly(NotRun.RUN_ON_THE_PRESS, NotRun.NOT_MODELLED, NotRun.SHOWN_AS_TEXT);
    assertThat(targets).noneMatch(Target::counts);
  }

  @Test
  void whatThePressCanTellIsKnownByItsQuantity() throws TargetFileException {
    Target target = parsed(PRESSED).get(0);
    assertThat(target.counts()).isTrue();
    assertThat(target.run()).contains(new PressRun(PressRun.Reading.STRENGTH_LEFT, 0.15, 0.1));
    assertThat(parsed(PRESSED.replace("remaining", "gained")).get(0).run()).isEmpty();
    assertThat(parsed(PRESSED.replace("mech.", "other.")).get(0).run()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'strutsRemovedAtRandom': 0.1 | 'strutsRemovedAtRandom': 2 | 2 is outside 0 to 1
          't_over_l': 0.15             | 't_over_l': 0              | 0 is outside 0.001 to 0.5
          't_over_l': 0.15             | 't': 0.15                  | scenario.t_over_l: missing; it must be a number
          'low': 0.2                   | 'low': null                | low: null is not a number
          """)
  void saysWhereWhatIsPressedIsWrong(String right, String wrong, String said) {
    assertThatThrownBy(() -> parsed(PRESSED.replace(right, wrong)))
        .isInstanceOf(TargetFileException.class)
        .hasMessageStartingWith("file.json, line 1: mech.a: ")
        .hasMessageContaining(said);
  }

  @Test
  void whoIsNotNamedIsAnAverageWoman() throws TargetFileException {
    Target target =
        parsed(entry("a", "{'life': [], 'column': 'tb_th_um', 'to': 40, 'as': 'value'}")).get(0);
    LifeRun run = (LifeRun) target.run().orElseThrow();
    assertThat(run.life().person().sex()).isEqualTo(Sex.FEMALE);
    assertThat(run.life().person().peakBoneMassSd()).isZero();
  }

  @Test
  void aPopulationIsReadFromTheGroupThatTheTargetNames() throws TargetFileException {
    Target target =
        parsed(
                "[{'id': 'p', 'unit': '%', 'value': 5, 'low': 4, 'high': 6,"
                    + " 'scenario': {'sex': 'M', 'ageStart': 50, 'ageEnd': 59},"
                    + " 'run': {'population': true}}]")
            .get(0);
    assertThat(target.run())
        .contains(
            new PopulationRun(Sex.MALE, 50, 59, PopulationRun.Reading.SHARE_WITH_OSTEOPOROSIS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'as': 'percentChangeMinusControl' | 'as': 'percent'           | run.as: "percent" is not one of "
          'to': 40                          | 'to': 20                  | run.from: 30.0 is not before 20.0
          'to': 40                          | 'to': 'forty'             | run.to: "forty" is not a number from 10 to 100
          'to': 40                          | 'to': 400                 | run.to: 400 is outside 10 to 100
          'control': []                     | 'controls': []            | run.controls: not known here; allowed are
          'control': [],                    |                           | run.control: missing; it must be a list
          'from': 30,                       |                           | run.from: missing; it must be a number from 10 to 100
          'column': 'bmd_total_hip_g_cm2'   | 'column': 'bmd'           | run.column: "bmd" is not one of
          'mgPerDay': 500                   | 'mgPerDay': 5             | run.life[0].mgPerDay: 5 is outside
          'sex': 'male'                     | 'sex': 'man'              | run.person.sex
          'person': {                       | 'person': {'hair': 1,     | run.person.hair
          """)
  void saysWhereARunIsWrong(String right, String wrong, String said) {
    String run = RUN.replace(right, wrong == null ? "" : wrong);
    assertThat(run).isNotEqualTo(RUN);
    assertThatThrownBy(() -> parsed(entry("a.b", run)))
        .isInstanceOf(TargetFileException.class)
        .hasMessageStartingWith("file.json, line 1: a.b: ")
        .hasMessageContaining(said)
        .hasMessageNotContaining("\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                                | {…} is not a list of targets
          [1]                                               | [0]: 1 is not an object
          [{'value': 1}]                                    | [0].id: missing; it must be text
          [{'id': 'a'}, {'id': 'a'}]                        | a: id: is there twice
          [{'id': 'a', 'notRun': 'lazy'}]                   | a: notRun: "lazy" is not one of
          [{'id': 'a', 'low': 2, 'high': 1}]                | a: low: 2.0 is above high, 1.0
          [{'id': 'a', 'value': 1, 'low': 1, 'run': {}}]    | a: run.as: missing; it must be one of
          [{'id': 'a'                                       | the file ends too early
          """)
  void saysWhatIsWrongWithAFile(String text, String said) {
    assertThatThrownBy(() -> parsed(text))
        .isInstanceOf(TargetFileException.class)
        .hasMessageStartingWith("file.json, line 1: ")
        .hasMessageContaining(said)
        .hasMessageNotContaining("\n");
  }

  @Test
  void saysThatAFileIsNotThere() throws Exception {
    assertThatThrownBy(() -> TargetFile.read(folder.resolve("none.json")))
        .hasMessage("none.json: there is no such file");
    assertThatThrownBy(() -> TargetFile.read(folder)).hasMessageContaining("a folder");
    Path latin = Files.write(folder.resolve("latin.json"), new byte[] {'[', (byte) 0xe9, ']'});
    assertThatThrownBy(() -> TargetFile.read(latin)).hasMessageContaining("UTF-8");
  }

  private static String entry(String id, String run) {
    return "[{'id': '"
        + id
        + "', 'topic': 't', 'unit': '%', 'value': -1, 'low': -2, 'high': 1, 'site': 'hip',"
        + " 'anything': [1, 2], 'citation': 'c', 'run': "
        + run
        + "}]";
  }

  private static List<Target> parsed(String text) throws TargetFileException {
    return TargetFile.parse("file.json", text.replace('\'', '"'));
  }
}
