// SPDX-License-Identifier: MIT
package org.trabecula.explanation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.trabecula.remodelling.Life;

/**
 * A life, and what it would have been.
 *
 * @param lived the life itself
 * @param average an ordinary life of a person of the same sex with average inherited bone
 * @param without the same life with one driver switched off, for each driver that acts in it
 */
public record Counterfactuals(Life lived, Life average, Map<Driver, Life> without) {
  public Counterfactuals {
    Map<Driver, Life> copy = new EnumMap<>(Driver.class);
    copy.putAll(without);
    without = Collections.unmodifiableMap(copy);
  }
}
