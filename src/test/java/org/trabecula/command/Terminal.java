// SPDX-License-Identifier: MIT
package org.trabecula.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.trabecula.text.Languages;
import org.trabecula.text.Texts;

/** Where a test runs commands and reads what they say. */
final class Terminal {
  private static final Languages LANGUAGES =
      new Languages(Map.of("en", "English", "de", "Deutsch"));

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  /** Runs a command; a window may not open. */
  int run(Object... arguments) {
    WindowOpener none =
        window -> {
          throw new AssertionError("a command opened the window");
        };
    return run(none, arguments);
  }

  int run(WindowOpener opener, Object... arguments) {
    String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
    return new Commands(
            LANGUAGES, Texts.english(), new PrintWriter(out), new PrintWriter(err), opener)
        .run(words);
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }
}
