// SPDX-License-Identifier: MIT
package org.trabecula.command;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class HelpOption {
  /** The option that chooses a language. */
  static final String LANGUAGE = "--language";

  @SuppressWarnings("unused")
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "command.help.help")
  private boolean asked;

  @SuppressWarnings("unused")
  @Option(names = LANGUAGE, paramLabel = "LANGUAGE", descriptionKey = "command.language.help")
  private Locale language;
}
