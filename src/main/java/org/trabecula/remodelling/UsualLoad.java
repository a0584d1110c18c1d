// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/** The mechanical load that bone cells have become used to: they answer most to what is new. */
final class UsualLoad {
  private final double time;
  private double load;

  UsualLoad(double time, double load) {
    this.time = time;
    this.load = load;
  }

  /** The load they are used to, everyday life = 1. */
  double load() {
    return load;
  }

  /** Gets used to a load for a while, in years. */
  void getUsedTo(double present, double years) {
    if (present != load) {
      load = present + (load - present) * Math.exp(-years / time);
    }
  }
}
