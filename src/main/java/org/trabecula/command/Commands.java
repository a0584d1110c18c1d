// SPDX-License-Identifier: MIT
package org.trabecula.command;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trabecula.text.Texts;
import picocli.CommandLine;

/** The command line: a command word with what belongs to it, or the window's arguments. */
public final class Commands {
  private final Texts texts;
  private final PrintWriter out;
  private final PrintWriter err;
  private final WindowOpener opener;

  /**
   * @param out where results go
   * @param err where the one line of an error goes
   * @param opener opens the window when there is no command word
   */
  public Commands(Texts texts, PrintWriter out, PrintWriter err, WindowOpener opener) {
    this.texts = texts;
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
    try {
      return commandLine(List.of(arguments)).execute(arguments);
    } catch (Throwable problem) {
      // Errors pass the command line by: a library that is missing, memory that is not enough.
      return new CommandLineStyle(texts, out, err).failed(problem);
    }
  }

  /** A command word counts only where it comes first, so that a scenario may have any name. */
  private CommandLine commandLine(List<String> arguments) {
    CommandLine program = new CommandLine(new WindowCommand(opener));
    Map<String, Object> commands = commands();
    boolean command = !arguments.isEmpty() && commands.containsKey(arguments.get(0));
    if (command || arguments.contains("--help") || arguments.contains("-h")) {
      commands.forEach(program::addSubcommand);
    }
    return new CommandLineStyle(texts, out, err).applyTo(program);
  }

  private Map<String, Object> commands() {
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
