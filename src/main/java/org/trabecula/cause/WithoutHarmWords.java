// SPDX-License-Identifier: MIT
package org.trabecula.cause;

import org.trabecula.text.Texts;

/** Names a life without its harms: “same life, no steroids, enough calcium”. */
public final class WithoutHarmWords {
  /** More harms than these are not listed one by one. */
  private static final int MOST_LISTED = 3;

  private final Texts texts;
  private final CauseWords causes;

  public WithoutHarmWords(Texts texts) {
    this.texts = texts;
    this.causes = new CauseWords(texts);
  }

  /** The name. */
  public String name(WithoutHarm without) {
    if (without.leftOut().size() > MOST_LISTED) {
      return shortName();
    }
    return texts.get(
        "curve.withoutHarm", texts.list(without.leftOut().stream().map(causes::without).toList()));
  }

  /** A name for any such life. */
  public String shortName() {
    return texts.get("curve.withoutHarm.many");
  }
}
