// SPDX-License-Identifier: MIT
package org.trabecula.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.trabecula.scenario.InvalidFactorException;
import org.trabecula.scenario.file.ScenarioFileException;
import org.trabecula.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** How the command line speaks: help from the program's texts, each error as one line. */
final class CommandLineStyle {
  private final Texts texts;
  private final PrintWriter out;
  private final PrintWriter err;

  CommandLineStyle(Texts texts, PrintWriter out, PrintWriter err) {
    this.texts = texts;
    this.out = out;
    this.err = err;
  }

  CommandLine applyTo(CommandLine program) {
    program.setResourceBundle(new HelpTexts(texts));
    describe(program, "command.window.description");
    program.getCommandSpec().usageMessage().exitCodeListHeading(texts.get("command.exit.heading"));
    program.getCommandSpec().usageMessage().exitCodeList(exitCodes());
    program
        .getSubcommands()
        .forEach((word, command) -> describe(command, "command." + word + ".description"));
    return program
        .registerConverter(Path.class, this::file)
        .registerConverter(int.class, number(Integer::valueOf, "command.error.notWhole"))
        .registerConverter(Long.class, number(Long::valueOf, "command.error.notWhole"))
        .registerConverter(double.class, number(Double::valueOf, "command.error.notNumber"))
        .setOut(out)
        .setErr(err)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setExpandAtFiles(false)
        .setParameterExceptionHandler((problem, arguments) -> wrongArguments(problem))
        .setExecutionExceptionHandler((problem, command, parsed) -> failed(problem));
  }

  private void describe(CommandLine command, String key) {
    command.getCommandSpec().usageMessage().description(texts.get(key));
  }

  /** An empty name would otherwise mean the folder that the program was started in. */
  private Path file(String name) {
    if (name.isBlank()) {
      throw new TypeConversionException(texts.get("command.error.noFileName"));
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(texts.get("command.error.notFileName", name));
    }
  }

  private <N extends Number> ITypeConverter<N> number(Function<String, N> read, String problem) {
    return value -> {
      try {
        return read.apply(value);
      } catch (NumberFormatException e) {
        throw new TypeConversionException(texts.get(problem, value));
      }
    };
  }

  private Map<String, String> exitCodes() {
    Map<String, String> codes = new LinkedHashMap<>();
    codes.put(String.valueOf(ExitCode.DONE), texts.get("command.exit.done"));
    codes.put(String.valueOf(ExitCode.FAILED), texts.get("command.exit.failed"));
    codes.put(String.valueOf(ExitCode.WRONG_INPUT), texts.get("command.exit.wrongInput"));
    return codes;
  }

  private int wrongArguments(ParameterException problem) {
    say(new WrongArguments(texts).line(problem));
    return ExitCode.WRONG_INPUT;
  }

  /** Says what went wrong, and gives the exit code. */
  int failed(Throwable problem) {
    if (problem instanceof CompletionException && problem.getCause() != null) {
      return failed(problem.getCause());
    }
    if (problem instanceof InvalidFactorException invalid) {
      say(invalid.field() + ": " + invalid.getMessage());
      return ExitCode.WRONG_INPUT;
    }
    if (problem instanceof ScenarioFileException) {
      say(problem.getMessage());
      return ExitCode.WRONG_INPUT;
    }
    if (problem instanceof UnsupportedOperationException) {
      say(texts.get("command.error.noDisplay", problem.getMessage()));
      return ExitCode.FAILED;
    }
    say(
        problem instanceof IOException
            ? problem.getMessage()
            : texts.get("command.error.unexpected", problem));
    return ExitCode.FAILED;
  }

  private void say(String problem) {
    err.println(String.valueOf(problem).replaceAll("\\s*\\R\\s*", " "));
  }
}
