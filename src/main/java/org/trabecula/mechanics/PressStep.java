// SPDX-License-Identifier: MIT
package org.trabecula.mechanics;

import java.util.List;

/**
 * A state of the frame under the press, up to the moment when the next members give way.
 *
 * @param displacement of the press at which that happens, mm; infinite where nothing bears load
 * @param stiffness force on the press over its displacement in this state, N/mm
 * @param demand of each member for 1 mm: its largest strain as a share of that at which it gives
 *     way; 0 for those that gave way before
 * @param giveWay the members that give way then, by their number in the frame
 */
record PressStep(double displacement, double stiffness, float[] demand, List<Integer> giveWay) {
  PressStep {
    giveWay = List.copyOf(giveWay);
  }
}
