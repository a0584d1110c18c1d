// SPDX-License-Identifier: MIT
package org.trabecula.cause;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.trabecula.balance.BoneBank;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifePoint;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Ages;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.GlucocorticoidEffects;
import org.trabecula.scenario.Scenario;

/**
 * What each effect of steroid tablets alone has done to the trabecular bone of a life, and what
 * those that are switched on have done together; all in thousandths of the life's peak.
 *
 * @param alone by the effect that alone is switched on; negative is loss; empty where the life has
 *     no room for the switches
 * @param together by all that are switched on; negative is loss
 */
public record SteroidShares(Map<SteroidEffect, Double> alone, double together) {
  private static final AgeSpan WHOLE_LIFE = AgeSpan.from(Ages.ALLOWED.low());

  public SteroidShares {
    alone = Map.copyOf(alone);
  }

  /** Whether an amount is too small to be told from none. */
  public static boolean isNothing(double thousandths) {
    return Math.abs(thousandths) < Cause.SMALLEST_YEARLY;
  }

  /**
   * Lives a life again and again to tell the effects apart.
   *
   * @param age up to which their work is counted, years
   * @param cancelled asked between two lives; then there is no answer
   */
  public static Optional<SteroidShares> of(
      Scenario life, double age, Function<Scenario, Life> simulator, BooleanSupplier cancelled) {
    Life without = simulator.apply(life.without(Glucocorticoid.class::isInstance));
    Scenario bare = life.without(GlucocorticoidEffects.class::isInstance);
    Map<SteroidEffect, Double> alone = new EnumMap<>(SteroidEffect.class);
    for (SteroidEffect effect : SteroidEffect.values()) {
      if (cancelled.getAsBoolean()) {
        return Optional.empty();
      }
      bare.withAnother(effect.alone(WHOLE_LIFE))
          .map(simulator)
          .ifPresent(lived -> alone.put(effect, difference(lived, without, age)));
    }
    double together = difference(simulator.apply(life), without, age);
    return Optional.of(new SteroidShares(alone, together));
  }

  /** The switches that hold at an age. */
  public static GlucocorticoidEffects switches(Scenario life, double age) {
    return life.courseAt(GlucocorticoidEffects.class, age)
        .orElseGet(() -> GlucocorticoidEffects.all(WHOLE_LIFE));
  }

  /**
   * The same life with one effect on or off, whenever tablets are taken; as it is where it has no
   * room for the switches.
   */
  public static Scenario withSwitch(Scenario life, double age, SteroidEffect effect, boolean on) {
    GlucocorticoidEffects next = effect.switched(switches(life, age).withSpan(WHOLE_LIFE), on);
    Scenario bare = life.without(GlucocorticoidEffects.class::isInstance);
    return next.equals(GlucocorticoidEffects.all(WHOLE_LIFE))
        ? bare
        : bare.withAnother(next).orElse(life);
  }

  private static double difference(Life lived, Life without, double age) {
    double bone = lived.value(LifePoint::trabecularVolume, age);
    double unharmed = without.value(LifePoint::trabecularVolume, age);
    return BoneBank.PEAK * (bone - unharmed) / without.peak(LifePoint::trabecularVolume);
  }
}
