// SPDX-License-Identifier: MIT
package org.trabecula.density;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifePoint;

/**
 * Reads the density of a life: of the three bones that are scanned, of which the lowest T-score
 * counts, and of the trabecular bone inside.
 */
public final class DensityReader {
  /** The bone whose course is drawn and told as a share of the peak. */
  private static final SkeletalSite DRAWN = SkeletalSite.LUMBAR_SPINE;

  private final TScores scores;

  /**
   * @param scores compares with young adults
   */
  public DensityReader(TScores scores) {
    this.scores = scores;
  }

  /**
   * The density at an age of a life.
   *
   * @param average an ordinary life of a person of the same sex, with whom the life is compared
   * @param age years
   */
  public DensityReading read(Life life, Life average, double age) {
    LifePoint point = life.at(age);
    LifePoint usual = average.at(age);
    double zScore =
        sites(point)
            .mapToDouble(site -> tScore(site, point) - tScore(site, usual))
            .min()
            .orElseThrow();
    return new DensityReading(
        ShareOfPeak.ofSpine(life, age),
        ShareOfPeak.ofTrabecularBone(life, age),
        at(life, age),
        zScore);
  }

  /** The T-score of each bone at an age, the lowest first; empty where they do not apply. */
  public List<DensityReading.Score> at(Life life, double age) {
    LifePoint point = life.at(age);
    return scores.apply(life.scenario(), age)
        ? sites(point)
            .map(site -> told(site, tScore(site, point)))
            .sorted(Comparator.comparingDouble(DensityReading.Score::tScore))
            .toList()
        : List.of();
  }

  /**
   * Where the lowest of the three T-scores would be this one, by age in years, as a share of the
   * life's own peak: as far below or above the curve as that T-score lies below or above it, in the
   * spread of the spine.
   *
   * <p>In later life it lies lower than in the middle where the spine counts, as arthritis lets a
   * scan of the same bone read higher, and higher where a bone counts that loses more.
   */
  public DoubleUnaryOperator border(Life life, double tScore) {
    double peak = ShareOfPeak.peakOfSpine(life);
    DoubleUnaryOperator share = ShareOfPeak.ofSpineByAge(life, peak);
    double spread = (scores.bmdAt(DRAWN, 1) - scores.bmdAt(DRAWN, 0)) / peak;
    return age -> share.applyAsDouble(age) - (lowest(life, age) - tScore) * spread;
  }

  /** The age from which T-scores apply to a life, years. */
  public double scoredFrom(Life life) {
    return scores.firstAge(life.scenario());
  }

  private double lowest(Life life, double age) {
    return sites(life.at(age))
        .mapToDouble(site -> scores.of(site, life.value(site::scannedBmd, age)))
        .min()
        .orElseThrow();
  }

  /** The bones of which the model tells. */
  private static Stream<SkeletalSite> sites(LifePoint point) {
    return Arrays.stream(SkeletalSite.values())
        .filter(site -> !Double.isNaN(site.scannedBmd(point)));
  }

  private double tScore(SkeletalSite site, LifePoint point) {
    return scores.of(site, site.scannedBmd(point));
  }

  private DensityReading.Score told(SkeletalSite site, double tScore) {
    double told = Math.rint(tScore * 10) / 10;
    return new DensityReading.Score(told, scores.band(told), site);
  }
}
