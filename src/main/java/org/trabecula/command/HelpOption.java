// SPDX-License-Identifier: MIT
package org.trabecula.command;

import picocli.CommandLine.Option;

/** The option that every command has. */
final class HelpOption {
  @SuppressWarnings("unused")
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "command.help.help")
  private boolean asked;
}
