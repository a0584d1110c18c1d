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
import org.trabecula.remodelling.LifePoint;
import org.trabecula.scenario.Ages;

/** A life and its honeycomb, which is grown only when something asks for it. */
public final class LivedLife {
  private static final double PERCENT = 100;

  /** Tolerance of a month's boundary, in months: ages are sums of fractions. */
  private static final double MONTH_ROUNDING = 1e-6;

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

  /** It at an age, as the life table shows it. */
  LifeTableRow at(double age) {
    return new LifeTableRow() {
      @Override
      public double point(ToDoubleFunction<LifePoint> quantity) {
        return life.value(quantity, age);
      }

      @Override
      public double tScore(SkeletalSite site) {
        return LivedLife.this.tScore(site, age);
      }

      @Override
      public double structure(ToDoubleFunction<StructuralIndices> index) {
        return LivedLife.this.structure(index, age);
      }

      @Override
      public double strength() {
        return LivedLife.this.strength(age);
      }

      @Override
      public double activationFrequency() {
        return TurnoverIndices.activationFrequency(honeycomb(), honeycomb().at(age));
      }

      @Override
      public double surfaceAtWork() {
        return PERCENT * TurnoverIndices.of(honeycomb().at(age)).surfaceAtWork();
      }
    };
  }

  /** The T-score of a site at an age in years, straight between the months. */
  private double tScore(SkeletalSite site, double age) {
    return tScores.apply(life.scenario(), age)
        ? tScores.of(site, life.value(site::scannedBmd, age))
        : Double.NaN;
  }

  /** What is measured on the honeycomb at an age in years, straight between the months. */
  private double structure(ToDoubleFunction<StructuralIndices> index, double age) {
    double months = (age - life.firstAge()) * Life.POINTS_PER_YEAR;
    double before = Math.floor(months + MONTH_ROUNDING);
    double share = Math.max(0, months - before);
    double here = atMonth(index, before);
    return share < MONTH_ROUNDING ? here : here + share * (atMonth(index, before + 1) - here);
  }

  /** Strength estimated from volume at an age in years, 1 = the same honeycomb at 30. */
  private double strength(double age) {
    double young = structure(StructuralIndices::boneVolumeFraction, Ages.YOUNG);
    return new RelativeStrength(young, strength)
        .at(structure(StructuralIndices::boneVolumeFraction, age));
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
}
