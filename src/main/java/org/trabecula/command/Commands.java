// SPDX-License-Identifier: MIT
package org.trabecula.command;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.trabecula.text.Languages;
import org.trabecula.text.Texts;
import picocli.CommandLine;

/**
 * The command line: a command word with what belongs to it, or the window's arguments. It speaks
 * the language that the arguments ask for.
 */
public final class Commands {
  private final Languages languages;
  private final Texts usual;
  private final PrintWriter out;
  private final PrintWriter err;
  private final WindowOpener opener;

  /**
   * @param languages those that may be asked for
   * @param usual the words where the arguments ask for no language
   * @param out where results go
   * @param err where the one line of an error goes
   * @param opener opens the window when there is no command word
   */
  public Commands(
      Languages languages, Texts usual, PrintWriter out, PrintWriter err, WindowOpener opener) {
    this.languages = languages;
    this.usual = usual;
    this.out = out;
    this.err = err;
    this.opener = opener;
  }

  /** Does what the arguments ask for, and gives the exit code. */
  public int run(String... arguments) {
    int exitCode = execute(arguments);
    boolean lost = out.checkError();
    lost |= err.checkError();
    return lost && exitCode == ExitCode.DONE ? ExitCode.FAILED : exitCode;
  }

  private int execute(String... arguments) {
    Texts texts = language(List.of(arguments)).map(Texts::load).orElse(usual);
    try {
      return commandLine(texts, List.of(arguments)).execute(arguments);
    } catch (Throwable problem) {
      // Errors pass the command line by: a library that is missing, memory that is not enough.
      return new CommandLineStyle(texts, languages, out, err).failed(problem);
    }
  }

  /** A command word counts only where it comes first, so that a scenario may have any name. */
  private CommandLine commandLine(Texts texts, List<String> arguments) {
    CommandLine program = new CommandLine(new WindowCommand(opener, texts));
    Map<String, Object> commands = commands(texts);
    boolean command = !arguments.isEmpty() && commands.containsKey(arguments.get(0));
    if (command || arguments.contains("--help") || arguments.contains("-h")) {
      commands.forEach(program::addSubcommand);
    }
    return new CommandLineStyle(texts, languages, out, err).applyTo(program);
  }

  /** Looked for first: help and errors are in it too. What it may not be is told later. */
  private Optional<Locale> language(List<String> arguments) {
    String option = HelpOption.LANGUAGE;
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.startsWith(option + "=")) {
        return languages.of(argument.substring(option.length() + 1));
      }
      if (argument.equals(option) && i + 1 < arguments.size()) {
        return languages.of(arguments.get(i + 1));
      }
    }
    return Optional.empty();
  }

  private static Map<String, Object> commands(Texts texts) {
    Map<String, Object> commands = new LinkedHashMap<>();
    commands.put("life", new LifeCommand());
    commands.put("picture", new PictureCommand());
    commands.put("handout", new HandoutCommand(texts));
    commands.put("press", new PressCommand(texts));
    commands.put("check", new CheckCommand(texts));
    commands.put("evidence", new EvidenceCommand(texts));
    return commands;
  }
}
