// SPDX-License-Identifier: MIT
package org.trabecula.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trabecula.picture.PictureSize;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.file.ScenarioFile;

class CommandsTest {
  private final Terminal terminal = new Terminal();
  private final List<WindowArguments> opened = new ArrayList<>();

  @TempDir private Path folder;
  private Path woman;
  private Path wrong;

  @BeforeEach
  void writeFiles() throws Exception {
    woman = folder.resolve("woman.trabecula.json");
    ScenarioFile.write(Scenario.ordinary("A woman", Sex.FEMALE), woman);
    String text = Files.readString(woman).replace("\"female\"", "\"woman\"");
    wrong = Files.writeString(folder.resolve("wrong.trabecula.json"), text);
  }

  @Test
  void helpNamesTheCommandsThatThereAre() {
    assertThat(run("--help")).isEqualTo(ExitCode.DONE);
    assertThat(terminal.out())
        .contains("Usage: trabecula", "check", "evidence", "--screenshot", "--role", "Exit codes:");
    assertThat(terminal.err()).isEmpty();
  }

  @Test
  void everyCommandHasItsHelp() {
    assertThat(run("check", "--help")).isEqualTo(ExitCode.DONE);
    assertThat(terminal.out()).contains("Usage: trabecula check").doesNotContain("command.");
  }

  @Test
  void versionIsTheOneOfTheBuild() {
    assertThat(run("--version")).isEqualTo(ExitCode.DONE);
    assertThat(terminal.out()).matches("Trabecula \\d+\\.\\d+\\.\\d+\\R");
  }

  @Test
  void checkSaysWhichFilesAreRightAndWhichAreNot() {
    assertThat(run("check", woman.toString(), wrong.toString(), woman.toString()))
        .isEqualTo(ExitCode.WRONG_INPUT);
    assertThat(terminal.out().lines())
        .containsExactly("woman.trabecula.json: ok", "woman.trabecula.json: ok");
    assertThat(terminal.err().lines())
        .containsExactly(
            "wrong.trabecula.json, line 5: person.sex: \"woman\" is not one of \"female\","
                + " \"male\"");
  }

  @Test
  void checkOfRightFilesIsDone() {
    assertThat(run("check", woman.toString())).isEqualTo(ExitCode.DONE);
    assertThat(terminal.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          check | Missing required parameter: 'FILE'; see trabecula check --help
          check --fast a | Unknown option: '--fast'; see trabecula check --help
          --colour red | Unknown option: '--colour'; see trabecula --help
          --screenshot | Missing required parameter for option '--screenshot' (OUT.png); see trabecula --help
          --size 9 | --size: 9 is not a size such as 1440x900; see trabecula --help
          --size 9x900 | --size: 9 is outside 64 to 4096; see trabecula --help
          --language xx | --language: xx is not a language of the program; it speaks: de (Deutsch), en (English); see trabecula --help
          --text 300 | --text: 300 is outside 100 to 200
          --text big | --text: big is not a whole number; see trabecula --help
          check "" | FILE: the name of the file is empty; see trabecula check --help
          life a b c | there is no use for 'b', 'c' here; see trabecula life --help
          life a --csv "" | --csv: the name of the file is empty; see trabecula life --help
          nowhere.json | nowhere.json: there is no such file
          @nowhere | @nowhere: there is no such file
          """)
  void wrongArgumentsAreOneLineAndOpenNoWindow(String line, String sentence) {
    assertThat(run((Object[]) line.replace("\"\"", "").split(" ", -1)))
        .isEqualTo(ExitCode.WRONG_INPUT);
    assertThat(terminal.err()).isEqualTo(sentence + System.lineSeparator());
    assertThat(terminal.out()).isEmpty();
    assertThat(opened).isEmpty();
  }

  @Test
  void aNameThatNoFileCanHaveIsSaidToBeOne() {
    assertThat(run("check", "a\0b")).isEqualTo(ExitCode.WRONG_INPUT);
    assertThat(terminal.err()).startsWith("FILE: a\0b cannot be the name of a file; see ");
  }

  @Test
  void withoutArgumentsTheWindowOpensWithAnOrdinaryLife() {
    assertThat(run()).isEqualTo(ExitCode.DONE);
    assertThat(opened)
        .containsExactly(
            WindowArguments.of(Scenario.ordinary("A woman with an ordinary life", Sex.FEMALE)));
  }

  @Test
  void theWindowGetsItsArguments() {
    String picture = folder.resolve("window.png").toString();
    run(
        woman.toString(),
        "--screenshot",
        picture,
        "--size",
        "1440x900",
        "--text",
        "200",
        "--role",
        "class",
        "--present");
    assertThat(opened)
        .containsExactly(
            new WindowArguments(
                Scenario.ordinary("A woman", Sex.FEMALE),
                Optional.of(woman),
                Optional.of(Path.of(picture)),
                Optional.of(new PictureSize(1440, 900)),
                200,
                true,
                Optional.of(Audience.CLASS),
                Locale.ENGLISH));
  }

  @Test
  void whoLooksIsOneOfThree() {
    run("--role", "nurse");
    assertThat(terminal.err())
        .startsWith(
            "--role: nurse is nobody the program knows; it knows: clinician, patient, class");
    assertThat(opened).isEmpty();
  }

  @Test
  void theLanguageThatIsAskedForIsSpoken() {
    run("check", woman.toString(), "--language", "de");
    assertThat(terminal.out()).startsWith("woman.trabecula.json: in Ordnung");
    run("life", "--help", "--language=de");
    assertThat(terminal.out()).contains("Rechnet ein Leben durch", "Show this help.");
    run("--text", "big", "--language", "de");
    assertThat(terminal.err()).startsWith("--text: big ist keine Zahl");
    run("--language", "DE");
    assertThat(opened).last().extracting(WindowArguments::language).isEqualTo(Locale.GERMAN);
  }

  @Test
  void aTableHasTheSameNumbersInEveryLanguage() {
    run("life", woman.toString(), "--every", "120");
    String english = terminal.out();
    run("life", woman.toString(), "--every", "120", "--language", "de");
    assertThat(terminal.out()).isEqualTo(english + english);
    run("press", woman.toString(), "--age", "50", "--language", "de");
    assertThat(terminal.out()).containsPattern("Knochenmenge +0,\\d{3}");
  }

  @Test
  void aWrongFileOpensNoWindow() {
    assertThat(run(wrong.toString())).isEqualTo(ExitCode.WRONG_INPUT);
    assertThat(opened).isEmpty();
    assertThat(terminal.err()).startsWith("wrong.trabecula.json, line 5: person.sex: ");
  }

  @Test
  void theWindowsExitCodeIsTheProgramsAndItsFailureOneLine() {
    assertThat(terminal.run(arguments -> ExitCode.FAILED)).isEqualTo(ExitCode.FAILED);
    assertThat(
            terminal.run(
                arguments -> {
                  throw new IllegalStateException("no\n luck");
                }))
        .isEqualTo(ExitCode.FAILED);
    assertThat(terminal.err().lines())
        .containsExactly(
            "this should not have happened:" + " java.lang.IllegalStateException: no luck");
  }

  @Test
  void aScreenshotThatCannotBeWrittenFailsInOneLine() {
    int exitCode =
        terminal.run(
            arguments -> {
              throw new CompletionException(new IOException("x.png cannot be written: full"));
            });
    assertThat(exitCode).isEqualTo(ExitCode.FAILED);
    assertThat(terminal.err().lines()).containsExactly("x.png cannot be written: full");
  }

  @Test
  void aStartThatFailsWithAnErrorIsOneLineToo() {
    int exitCode =
        terminal.run(
            arguments -> {
              throw new CompletionException(new NoClassDefFoundError("javafx/stage/Stage"));
            });
    assertThat(exitCode).isEqualTo(ExitCode.FAILED);
    exitCode =
        terminal.run(
            arguments -> {
              throw new StackOverflowError();
            });
    assertThat(exitCode).isEqualTo(ExitCode.FAILED);
    assertThat(terminal.err().lines())
        .containsExactly(
            "this should not have happened: java.lang.NoClassDefFoundError: javafx/stage/Stage",
            "this should not have happened: java.lang.StackOverflowError");
  }

  @Test
  void aSystemThatLacksALibrarySaysWhichAndWhatHelps() {
    int exitCode =
        terminal.run(
            arguments -> {
              throw new UnsatisfiedLinkError("libXtst.so.6: no such file");
            });
    assertThat(exitCode).isEqualTo(ExitCode.FAILED);
    assertThat(terminal.err().lines())
        .containsExactly(
            "a part of this computer's system is missing: libXtst.so.6: no such file; on Debian"
                + " and Ubuntu this helps: apt-get install libgtk-3-0 libxtst6 fontconfig"
                + " fonts-dejavu-core");
  }

  @Test
  void aScreenshotWithoutBoneFailsInOneLine() {
    int exitCode =
        terminal.run(
            arguments -> {
              throw new CompletionException(new NoBoneException(Path.of("x.png")));
            });
    assertThat(exitCode).isEqualTo(ExitCode.FAILED);
    assertThat(terminal.err().lines())
        .containsExactly("x.png holds no picture of bone; Java or its graphics cannot paint here");
  }

  @Test
  void withoutADisplayTheWindowSaysWhatWorks() {
    int exitCode =
        terminal.run(
            arguments -> {
              throw new UnsupportedOperationException("Unable to open DISPLAY");
            });
    assertThat(exitCode).isEqualTo(ExitCode.FAILED);
    assertThat(terminal.err().lines())
        .containsExactly(
            "the window cannot be opened here: Unable to open DISPLAY;"
                + " commands need no display, see trabecula --help");
  }

  private int run(Object... arguments) {
    return terminal.run(
        window -> {
          opened.add(window);
          return ExitCode.DONE;
        },
        arguments);
  }
}
