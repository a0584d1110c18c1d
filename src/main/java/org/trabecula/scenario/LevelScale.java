// SPDX-License-Identifier: MIT
package org.trabecula.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.trabecula.parameter.Evidence;

/**
 * The few values of a quantity that can be chosen by a word.
 *
 * @param unit of the values
 * @param evidence what stands behind them
 * @param reference the key of a source in the bibliography
 * @param remark where in that source, or why these
 * @param levels from the lowest to the highest
 */
public record LevelScale(
    String unit, Evidence evidence, String reference, String remark, List<Level> levels) {

  /**
   * One of them.
   *
   * @param word the last part of its text key
   * @param value in the unit of the scale
   */
  public record Level(String word, double value) {}

  public LevelScale {
    Objects.requireNonNull(evidence, "evidence");
    levels = List.copyOf(levels);
    if (levels.isEmpty()) {
      throw new IllegalArgumentException("a scale has at least one level");
    }
  }

  /** The level that says best how much a value is. */
  public Level nearest(double value) {
    return levels.stream()
        .min(Comparator.comparingDouble(level -> Math.abs(level.value() - value)))
        .orElseThrow();
  }
}
