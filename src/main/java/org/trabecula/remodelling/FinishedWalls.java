// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/**
 * Thickness of the walls that are just finished, young = 1: what the teams at work laid down over
 * the time a wall takes.
 */
final class FinishedWalls {
  private final double time;
  private double thickness = 1;

  FinishedWalls(CellParameters cells) {
    time = cells.reversalTime().value() + cells.osteoblastTime().value();
  }

  double thickness() {
    return thickness;
  }

  /**
   * Lets teams build for a while.
   *
   * @param now the wall that they would leave if nothing changed, young = 1
   */
  void build(double now, double years) {
    thickness += (now - thickness) * -Math.expm1(-years / time);
  }
}
