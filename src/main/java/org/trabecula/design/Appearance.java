// SPDX-License-Identifier: MIT
package org.trabecula.design;

import java.util.List;
import java.util.Objects;

/**
 * How large the text is, in which colours, and how much moves.
 *
 * @param textPercent text size, % of the usual size
 * @param theme the colours
 * @param motion how much may move
 */
public record Appearance(int textPercent, Theme theme, Motion motion) {
  /** The sizes that are offered, % of the usual size. */
  public static final List<Integer> TEXT_PERCENTS = List.of(100, 115, 130, 150, 175, 200);

  /** What a first start shows. (It is checked against the sizes, so it stands below them.) */
  public static final Appearance DEFAULT = new Appearance(100, Theme.LIGHT);

  /** Height of ordinary text at 100 %, in logical pixels: the smallest text of the program. */
  private static final double ORDINARY_TEXT = 15;

  public Appearance {
    Objects.requireNonNull(theme, "theme");
    Objects.requireNonNull(motion, "motion");
    if (!TEXT_PERCENTS.contains(textPercent)) {
      throw new IllegalArgumentException(
          "a text size of " + textPercent + " % is not one of " + TEXT_PERCENTS);
    }
  }

  /** Text of a size in some colours, with all motion. */
  public Appearance(int textPercent, Theme theme) {
    this(textPercent, theme, Motion.FULL);
  }

  /** Height of ordinary text, in logical pixels. */
  public double fontSize() {
    return ORDINARY_TEXT * textPercent / 100;
  }

  /** The same with text of another size. */
  public Appearance withTextPercent(int percent) {
    return new Appearance(percent, theme, motion);
  }

  /** The same in other colours. */
  public Appearance withTheme(Theme other) {
    return new Appearance(textPercent, other, motion);
  }

  /** The same with more or less motion. */
  public Appearance withMotion(Motion other) {
    return new Appearance(textPercent, theme, other);
  }

  /** Whether nothing may move for the sake of looks. */
  public boolean isMotionReduced() {
    return motion == Motion.REDUCED;
  }
}
