// SPDX-License-Identifier: MIT
package org.trabecula.density;

import java.util.Objects;
import java.util.OptionalDouble;
import org.trabecula.remodelling.LifePoint;
import org.trabecula.scenario.Menopause;
import org.trabecula.scenario.Scenario;

/** T-scores: how many standard deviations a scan lies from the mean of young adults. */
public final class TScores {
  private final DensityReference reference;

  public TScores(DensityReference reference) {
    this.reference = Objects.requireNonNull(reference, "reference");
  }

  /**
   * The T-score of one site, where T-scores apply and the model tells the density.
   *
   * <p>The spine is read as a scan reads it, since the reference was scanned too.
   */
  public OptionalDouble at(SkeletalSite site, Scenario scenario, LifePoint point) {
    double bmd = site.scannedBmd(point);
    if (Double.isNaN(bmd) || !apply(scenario, point.age())) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(of(site, bmd));
  }

  /**
   * The distance of a density from the mean of young adults, in their standard deviations, whether
   * or not T-scores apply.
   *
   * @param bmd g/cm²
   */
  public double of(SkeletalSite site, double bmd) {
    DensityReference.YoungAdults young = reference.of(site);
    return (bmd - young.mean().value()) / young.standardDeviation().value();
  }

  /** Areal density at a T-score, g/cm². */
  public double bmdAt(SkeletalSite site, double tScore) {
    DensityReference.YoungAdults young = reference.of(site);
    return young.mean().value() + tScore * young.standardDeviation().value();
  }

  /** Whether T-scores apply: to women from menopause on, to men from 50 on. */
  public boolean apply(Scenario scenario, double age) {
    return age >= firstAge(scenario);
  }

  /** The age from which T-scores apply in this life, years. */
  public double firstAge(Scenario scenario) {
    return scenario.menopause().map(Menopause::at).orElse(reference.menFrom().value());
  }

  /** The band of a T-score; −1.0 is still normal, −2.5 is already osteoporosis. */
  public DensityBand band(double tScore) {
    if (tScore <= reference.osteoporosisFrom().value()) {
      return DensityBand.OSTEOPOROSIS;
    }
    return tScore < reference.lowBelow().value() ? DensityBand.LOW : DensityBand.NORMAL;
  }
}
