// SPDX-License-Identifier: MIT
package org.trabecula.command;

import java.util.List;
import org.trabecula.text.Texts;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in plain words what is wrong with arguments. */
final class WrongArguments {
  private final Texts texts;

  WrongArguments(Texts texts) {
    this.texts = texts;
  }

  /** One line: what is wrong, and where help is. */
  String line(ParameterException problem) {
    String help = problem.getCommandLine().getCommandSpec().qualifiedName() + " --help";
    return texts.get("command.error.arguments", what(problem), help);
  }

  private String what(ParameterException problem) {
    if (problem.getCause() instanceof TypeConversionException value) {
      return texts.get("command.error.value", name(problem.getArgSpec()), value.getMessage());
    }
    if (problem instanceof UnmatchedArgumentException more) {
      List<String> quoted =
          more.getUnmatched().stream().map(argument -> "'" + argument + "'").toList();
      return more.isUnknownOption()
          ? texts.get("command.error.unknownOption", texts.list(quoted), quoted.size())
          : texts.get("command.error.tooMany", texts.list(quoted));
    }
    return problem.getMessage();
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
