// SPDX-License-Identifier: MIT
package org.trabecula.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.trabecula.scenario.file.ScenarioDocument;
import org.trabecula.scenario.file.ScenarioFile;
import org.trabecula.scenario.file.ScenarioFileException;
import org.trabecula.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check}: whether scenario files say what a scenario file may say. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  private final Texts texts;

  @Spec private CommandSpec spec;

  @SuppressWarnings("unused")
  @Mixin
  private HelpOption help;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "command.check.file.help")
  private List<Path> files;

  CheckCommand(Texts texts) {
    this.texts = texts;
  }

  /** Goes through all files, so that one run tells of every file that is wrong. */
  @Override
  public Integer call() {
    int exitCode = ExitCode.DONE;
    for (Path file : files) {
      try {
        ScenarioDocument document = ScenarioFile.read(file);
        spec.commandLine().getOut().println(texts.get("command.check.ok", document.name()));
      } catch (ScenarioFileException e) {
        spec.commandLine().getErr().println(e.getMessage());
        exitCode = ExitCode.WRONG_INPUT;
      }
    }
    return exitCode;
  }
}
