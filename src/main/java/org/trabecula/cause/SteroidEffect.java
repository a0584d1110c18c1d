// SPDX-License-Identifier: MIT
package org.trabecula.cause;

import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.GlucocorticoidEffects;

/** One of the four things that steroid tablets do to bone. */
public enum SteroidEffect {
  BUILDING,
  REMOVING,
  ABSORPTION,
  URINE;

  /** Only this one acts. */
  GlucocorticoidEffects alone(AgeSpan span) {
    return new GlucocorticoidEffects(
        span, this == BUILDING, this == REMOVING, this == ABSORPTION, this == URINE);
  }

  /** Whether it acts. */
  public boolean isOn(GlucocorticoidEffects effects) {
    return switch (this) {
      case BUILDING -> effects.building();
      case REMOVING -> effects.removing();
      case ABSORPTION -> effects.absorption();
      case URINE -> effects.urine();
    };
  }

  /** The same effects with this one switched on or off. */
  public GlucocorticoidEffects switched(GlucocorticoidEffects effects, boolean on) {
    return new GlucocorticoidEffects(
        effects.span(),
        this == BUILDING ? on : effects.building(),
        this == REMOVING ? on : effects.removing(),
        this == ABSORPTION ? on : effects.absorption(),
        this == URINE ? on : effects.urine());
  }
}
