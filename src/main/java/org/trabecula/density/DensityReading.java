// SPDX-License-Identifier: MIT
package org.trabecula.density;

import java.util.Optional;

/**
 * How dense the spine of a life is at an age.
 *
 * @param shareOfPeak the bone there is, as a share of this life's own peak
 * @param score how it compares with young adults; empty where T-scores do not apply
 * @param zScore SD from an ordinary life of the same sex and age
 */
public record DensityReading(double shareOfPeak, Optional<Score> score, double zScore) {

  /**
   * A T-score as it is told, to one decimal, and its name, which goes by the told number so that
   * the two never disagree.
   *
   * @param tScore SD from the young reference
   * @param band its name
   */
  public record Score(double tScore, DensityBand band) {}

  /** The name of the T-score, where T-scores apply. */
  public Optional<DensityBand> band() {
    return score.map(Score::band);
  }

  /** Whether the density is called low or osteoporosis. */
  public boolean isLow() {
    return band().filter(band -> band != DensityBand.NORMAL).isPresent();
  }
}
