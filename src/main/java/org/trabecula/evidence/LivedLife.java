// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.trabecula.density.SkeletalSite;
import org.trabecula.density.TScores;
import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.mechanics.RelativeStrength;
import org.trabecula.mechanics.StrengthParameters;
import org.trabecula.morphometry.StructuralIndices;
import org.trabecula.morphometry.Tomography;
import org.trabecula.morphometry.TurnoverIndices;
import org.trabecula.remodelling.Life;

/** A life and its honeycomb, which is grown only when something asks for it. */
public final class LivedLife {
  /** The age with which strength is compared, years. */
  private static final double YOUTH = 30;

  private final Life life;
  private final TScores tScores;
  private final StrengthParameters strength;
  private final Supplier<HoneycombLife> grower;
  private HoneycombLife honeycomb;
  private Tomography tomography;

  LivedLife(
      Life life, TScores tScores, StrengthParameters strength, Supplier<HoneycombLife> grower) {
    this.life = Objects.requireNonNull(life, "life");
    this.tScores = Objects.requireNonNull(tScores, "tScores");
    this.strength = Objects.requireNonNull(strength, "strength");
    this.grower = Objects.requireNonNull(grower, "grower");
  }

  /** What the model makes of it. */
  public Life life() {
    return life;
  }

  /** The T-score of a site at an age in years, straight between the months. */
  double tScore(SkeletalSite site, double age) {
    return tScores.apply(life.scenario(), age)
        ? tScores.of(site, life.value(site::scannedBmd, age))
        : Double.NaN;
  }

  /** What is measured on the honeycomb at an age in years, straight between the months. */
  double structure(ToDoubleFunction<StructuralIndices> index, double age) {
    double months = (age - life.firstAge()) * Life.POINTS_PER_YEAR;
    double before = Math.floor(months + MONTH_ROUNDING);
    double share = Math.max(0, months - before);
    double here = atMonth(index, before);
    return share < MONTH_ROUNDING ? here : here + share * (atMonth(index, before + 1) - here);
  }

  /** Strength estimated from volume at an age in years, 1 = the same honeycomb at 30. */
  double strength(double age) {
    double young = structure(StructuralIndices::boneVolumeFraction, YOUTH);
    return new RelativeStrength(young, strength)
        .at(structure(StructuralIndices::boneVolumeFraction, age));
  }

  /** How often work starts at a place of the honeycomb's surface around an age in years, 1/year. */
  double honeycombActivationFrequency(double age) {
    return TurnoverIndices.activationFrequency(honeycomb(), honeycomb().at(age));
  }

  /** Share of the honeycomb's surface that is at work at an age in years, 0 to 1. */
  double surfaceAtWork(double age) {
    return TurnoverIndices.of(honeycomb().at(age)).surfaceAtWork();
  }

  private double atMonth(ToDoubleFunction<StructuralIndices> index, double month) {
    double age = life.firstAge() + month / Life.POINTS_PER_YEAR;
    return index.applyAsDouble(tomography().at(age));
  }

  private synchronized Tomography tomography() {
    if (tomography == null) {
      tomography = new Tomography(honeycomb());
    }
    return tomography;
  }

  private synchronized HoneycombLife honeycomb() {
    if (honeycomb == null) {
      honeycomb = grower.get();
    }
    return honeycomb;
  }

  /** Tolerance of a month's boundary, in months: ages are sums of fractions. */
  private static final double MONTH_ROUNDING = 1e-6;
}
