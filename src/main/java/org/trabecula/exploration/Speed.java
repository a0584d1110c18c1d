// SPDX-License-Identifier: MIT
package org.trabecula.exploration;

/** How fast a life is played. */
public enum Speed {
  SLOW(0.25),
  NORMAL(1),
  FAST(2),
  FASTEST(4);

  private final double factor;

  Speed(double factor) {
    this.factor = factor;
  }

  /** Multiple of the normal pace. */
  public double factor() {
    return factor;
  }
}
