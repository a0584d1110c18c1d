// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/**
 * The bone of one compartment, or how fast it changes; per unit of the skeleton's size, a healthy
 * young adult's volume is 1.
 */
final class BoneState {
  double volume;

  /** Young bone, not yet fully mineralised, in the unit of the volume. */
  double young;

  /** Becomes {@code from} moved on for {@code time} years at the rates of {@code slope}. */
  void setMoved(BoneState from, double time, BoneState slope) {
    volume = from.volume + time * slope.volume;
    young = from.young + time * slope.young;
  }
}
