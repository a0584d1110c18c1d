// SPDX-License-Identifier: MIT
package org.trabecula.command;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.trabecula.text.Texts;

/** The program's words as the command line library asks for them. */
final class HelpTexts extends ResourceBundle {
  private final Texts texts;

  HelpTexts(Texts texts) {
    this.texts = texts;
  }

  @Override
  protected Object handleGetObject(String key) {
    return texts.has(key) && key.startsWith("command.") ? texts.get(key) : null;
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(
        texts.keys().stream().filter(key -> key.startsWith("command.")).toList());
  }
}
