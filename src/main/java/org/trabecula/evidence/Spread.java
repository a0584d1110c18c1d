// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import java.util.Arrays;

/**
 * How a measure lies over several honeycombs.
 *
 * @param mean in the unit of the measure
 * @param deviation standard deviation, in the same unit
 */
public record Spread(double mean, double deviation) {

  /** The spread of at least two values. */
  static Spread of(double... values) {
    double mean = Arrays.stream(values).average().orElseThrow();
    double squares = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
    return new Spread(mean, Math.sqrt(squares / (values.length - 1)));
  }
}
