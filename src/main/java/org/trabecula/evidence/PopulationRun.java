// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import java.util.Objects;
import org.trabecula.scenario.Sex;

/**
 * A target that is read off many people of one sex, evenly spread over an age group.
 *
 * @param sex women or men
 * @param from the youngest age of the group, years
 * @param to the oldest, years
 * @param reading what is counted
 */
public record PopulationRun(Sex sex, double from, double to, Reading reading) implements TargetRun {
  public PopulationRun {
    Objects.requireNonNull(sex, "sex");
    Objects.requireNonNull(reading, "reading");
  }

  /** What is read off the lower T-score of spine (as scanned) and femoral neck. */
  public enum Reading {
    /** The share of people at or below the border of osteoporosis, %. */
    SHARE_WITH_OSTEOPOROSIS,
    /** The mean of the lower T-score. */
    MEAN_OF_LOWER_T_SCORE
  }
}
