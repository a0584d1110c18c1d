// SPDX-License-Identifier: MIT
package org.trabecula.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.trabecula.asset.JsonName;
import org.trabecula.scenario.InvalidFactorException;
import org.trabecula.scenario.file.ScenarioFileException;
import org.trabecula.text.Languages;
import org.trabecula.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** How the command line speaks: help from the program's texts, each error as one line. */
final class CommandLineStyle {
  /** What a bare Debian or Ubuntu lacks for the window. */
  private static final String PACKAGES = "libgtk-3-0 libxtst6 fontconfig fonts-dejavu-core";

  private final Texts texts;
  private final Languages languages;
  private final PrintWriter out;
  private final PrintWriter err;

  CommandLineStyle(Texts texts, Languages languages, PrintWriter out, PrintWriter err) {
    this.texts = texts;
    this.languages = languages;
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
        .registerConverter(Locale.class, this::language)
        .registerConverter(Audience.class, this::audience)
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
    command
        .getCommandSpec()
        .usageMessage()
        .description(texts.get(key))
        .synopsisHeading(texts.get("command.usage.heading", " "))
        .commandListHeading(texts.get("command.commands.heading"));
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

  private Audience audience(String word) {
    return Stream.of(Audience.values())
        .filter(each -> JsonName.of(each).equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(texts.get("command.error.role", word)));
  }

  private Locale language(String tag) {
    return languages
        .of(tag)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    texts.get("command.error.language", tag, languages.listed(texts))));
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

  /** Says in one line what went wrong, whatever it was, and gives the exit code. */
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
    say(inWords(problem));
    return ExitCode.FAILED;
  }

  private String inWords(Throwable problem) {
    if (problem instanceof NoBoneException) {
      return texts.get("command.error.noBone", problem.getMessage());
    }
    if (problem instanceof IOException) {
      return problem.getMessage();
    }
    boolean refused = problem instanceof UnsupportedOperationException;
    if (refused && String.valueOf(problem.getMessage()).contains("DISPLAY")) {
      return texts.get("command.error.noDisplay", problem.getMessage());
    }
    return refused || problem instanceof UnsatisfiedLinkError
        ? texts.get("command.error.noLibrary", withoutStop(problem.getMessage()), PACKAGES)
        : texts.get("command.error.unexpected", problem);
  }

  private static String withoutStop(String sentence) {
    return String.valueOf(sentence).replaceFirst("\\.$", "");
  }

  private void say(String problem) {
    err.println(String.valueOf(problem).replaceAll("\\s*\\R\\s*", " "));
  }
}
