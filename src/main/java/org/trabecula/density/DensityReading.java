// SPDX-License-Identifier: MIT
package org.trabecula.density;

import java.util.List;
import java.util.Optional;

/**
 * How dense the bone of a life is at an age: the one truth that every screen, sentence and page
 * tells.
 *
 * @param shareOfPeak the bone of the spine, as a share of this life's own peak
 * @param spongyShare the spongy bone inside, as a share of this life's own peak of it
 * @param scores how each bone that is scanned compares with young adults, the lowest first; empty
 *     where T-scores do not apply
 * @param zScore SD from an ordinary life of the same sex and age, at the bone that lies lowest
 */
public record DensityReading(
    double shareOfPeak, double spongyShare, List<Score> scores, double zScore) {
  public DensityReading {
    scores = List.copyOf(scores);
  }

  /**
   * A T-score as it is told, to one decimal, and its name, which goes by the told number so that
   * the two never disagree.
   *
   * @param tScore SD from the young reference
   * @param band its name
   * @param site the bone
   */
  public record Score(double tScore, DensityBand band, SkeletalSite site) {}

  /** The lowest T-score, which counts, where T-scores apply. */
  public Optional<Score> score() {
    return scores.stream().findFirst();
  }

  /** The T-score of one bone, where T-scores apply. */
  public Optional<Score> score(SkeletalSite site) {
    return scores.stream().filter(score -> score.site() == site).findFirst();
  }

  /** The name of the lowest T-score, where T-scores apply. */
  public Optional<DensityBand> band() {
    return score().map(Score::band);
  }

  /** Whether the density is called low or osteoporosis. */
  public boolean isLow() {
    return band().filter(band -> band != DensityBand.NORMAL).isPresent();
  }
}
