// SPDX-License-Identifier: MIT
package org.trabecula.explanation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.trabecula.remodelling.Life;
import org.trabecula.scenario.Scenario;

/**
 * A life, and what it would have been.
 *
 * @param lived the life itself
 * @param taken its scenario, in which medicines end where the model ends them
 * @param average an ordinary life of a person of the same sex with average inherited bone
 * @param without the same life with one driver switched off, for each driver that acts in it
 */
public record Counterfactuals(Life lived, Scenario taken, Life average, Map<Driver, Life> without) {
  public Counterfactuals {
    Map<Driver, Life> copy = new EnumMap<>(Driver.class);
    copy.putAll(without);
    without = Collections.unmodifiableMap(copy);
  }

  /** A life whose medicines are taken for as long as its scenario says. */
  public static Counterfactuals of(Life lived, Life average, Map<Driver, Life> without) {
    return new Counterfactuals(lived, lived.scenario(), average, without);
  }
}
