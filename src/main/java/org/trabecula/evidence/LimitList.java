// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import java.util.List;
import java.util.Objects;
import org.trabecula.text.Texts;

/** Where the model is known to be wrong, as lines of text. */
public final class LimitList {
  private final Texts texts;

  public LimitList(Texts texts) {
    this.texts = Objects.requireNonNull(texts, "texts");
  }

  /** A title, then one line each, lines ending in a line feed. */
  public String text(List<Limit> limits) {
    StringBuilder lines = new StringBuilder(texts.get("evidence.limit.title")).append("\n");
    for (Limit limit : limits) {
      lines.append("- ").append(texts.get("evidence.limit." + limit.id())).append("\n");
    }
    return lines.toString();
  }
}
