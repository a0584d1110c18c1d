// SPDX-License-Identifier: MIT
package org.trabecula.loop;

import org.trabecula.asset.JsonName;
import org.trabecula.text.Texts;

/** Says what the two rhythms of PTH are, and what they have done by now. */
public final class RhythmWords {
  private final Texts texts;
  private final RhythmParameters figures;

  public RhythmWords(Texts texts, RhythmParameters figures) {
    this.texts = texts;
    this.figures = figures;
  }

  /** What it is called. */
  public String name(Rhythm rhythm) {
    return texts.get(key(rhythm, "name"));
  }

  /** Which made-up life stands for it. */
  public String stands(Rhythm rhythm) {
    return texts.get(key(rhythm, "stands"), figures.calcium().value());
  }

  /** What the cells do. */
  public String cells(Rhythm rhythm) {
    return texts.get(key(rhythm, "cells"));
  }

  /** What PTH does over a day, for those who do not see it. */
  public String day(Rhythm rhythm) {
    return texts.get(key(rhythm, "day"));
  }

  /** What brings back bone that PTH takes all the time. */
  public String helpAgainst() {
    return texts.get("rhythm.help", figures.helpedAfter().value());
  }

  /** How much there is now, beside the same woman without it. */
  public String result(BoneWork work, BoneWork without) {
    BoneWork told = work.rounded();
    return texts.get(
        "rhythm.result", told.dug(), told.filled(), told.left(), without.rounded().left());
  }

  /** Time since both began. */
  public String months(double months) {
    return texts.get("rhythm.months", months);
  }

  /** What the picture shows, for those who do not see it. */
  public String bone(Rhythm rhythm, double months, BoneWork work) {
    return texts.get("rhythm.bone.name", name(rhythm), months, work.rounded().left());
  }

  private static String key(Rhythm rhythm, String attribute) {
    return "rhythm." + JsonName.of(rhythm) + "." + attribute;
  }
}
