// SPDX-License-Identifier: MIT
package org.trabecula.explanation;

import org.trabecula.asset.JsonName;
import org.trabecula.text.Texts;

/** Says in plain words what helps. */
public final class HelpWords {
  private final Texts texts;
  private final Advice advice;

  public HelpWords(Texts texts, Advice advice) {
    this.texts = texts;
    this.advice = advice;
  }

  /** What it is called. */
  public String name(Help.Kind kind) {
    return texts.get("help." + JsonName.of(kind) + ".name");
  }

  /** What it does, in a short sentence. */
  public String text(Help.Kind kind) {
    String key = "help." + JsonName.of(kind) + ".text";
    return texts.get(key, advice.alendronateYears().value());
  }

  /** What else should be known, with sources. */
  public String more(Help.Kind kind) {
    return texts.get("help." + JsonName.of(kind) + ".more");
  }
}
