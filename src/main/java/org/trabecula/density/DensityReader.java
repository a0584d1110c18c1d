// SPDX-License-Identifier: MIT
package org.trabecula.density;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifePoint;

/** Reads the density of the spine off a life. */
public final class DensityReader {
  private static final SkeletalSite SITE = SkeletalSite.LUMBAR_SPINE;

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
    Optional<DensityReading.Score> score =
        scores.at(SITE, life.scenario(), point).stream().mapToObj(this::told).findFirst();
    double zScore = tScore(point) - tScore(average.at(age));
    return new DensityReading(shareOfPeak(life, age), score, zScore);
  }

  /** The bone of the spine at an age, as a share of the life's own peak. */
  public double shareOfPeak(Life life, double age) {
    return shareOfPeak(life, life).applyAsDouble(age);
  }

  /** The densest that the spine is in a life, g/cm². */
  public double peak(Life life) {
    return life.peak(SITE::bmd);
  }

  /** The bone of the spine of one life by age in years, as a share of the peak of another. */
  public DoubleUnaryOperator shareOfPeak(Life life, Life other) {
    double peak = peak(other);
    return age -> life.value(SITE::bmd, age) / peak;
  }

  /**
   * Where a T-score lies by age in years, as a share of the life's own peak.
   *
   * <p>In later life it lies lower than in the middle, as arthritis lets a scan of the same bone
   * read higher.
   */
  public DoubleUnaryOperator border(Life life, double tScore) {
    double share = scores.bmdAt(SITE, tScore) / life.peak(SITE::bmd);
    return age -> share * life.value(SITE::bmd, age) / life.value(SITE::scannedBmd, age);
  }

  /** The age from which T-scores apply to a life, years. */
  public double scoredFrom(Life life) {
    return scores.firstAge(life.scenario());
  }

  private double tScore(LifePoint point) {
    return scores.of(SITE, SITE.scannedBmd(point));
  }

  private DensityReading.Score told(double tScore) {
    double told = Math.rint(tScore * 10) / 10;
    return new DensityReading.Score(told, scores.band(told));
  }
}
