// SPDX-License-Identifier: MIT
package org.trabecula.mechanics;

/**
 * A strut between two sheets: it ties their shifts and turns to each other.
 *
 * <p>Sheets stay flat, so that both its ends keep their direction: it bends into the shape of an S
 * and twists. It acts half-way between its nodes, which need not lie straight behind each other: it
 * lies oblique then, and its pull along itself is left out, for it would draw the sheets out of
 * their planes, which they cannot leave here.
 */
final class Rung extends Member {
  private final Tissue tissue;
  private final double[] strains;
  private final double[] stiffness;
  private final double push;
  private final double twist;
  private final double momentForPush;

  /**
   * @param x from the first node to the last, mm
   * @param y likewise
   */
  Rung(int from, int to, double x, double y, Profile profile, Tissue tissue) {
    super(from, to, profile);
    this.tissue = tissue;
    strains =
        new double[] {
          -1, 0, y / 2, 1, 0, y / 2,
          0, -1, -x / 2, 0, 1, -x / 2,
          0, 0, -1, 0, 0, 1
        };
    Flexibility soft = Flexibility.of(profile, tissue);
    momentForPush = -soft.coupling() / soft.turning();
    push = 1 / (soft.bending() + momentForPush * soft.coupling());
    twist = 1 / soft.twisting();
    stiffness = EndForces.stiffness(strains, new double[] {push, 0, 0, 0, push, 0, 0, 0, twist});
  }

  @Override
  double[] stiffness() {
    return stiffness;
  }

  @Override
  double demand(double[] shifts) {
    double across =
        push * Math.hypot(EndForces.row(strains, 0, shifts), EndForces.row(strains, 1, shifts));
    double torque = twist * EndForces.row(strains, 2, shifts);
    double most = 0;
    for (int piece = 0; piece < profile().pieces(); piece++) {
      double first = Math.abs(across * (momentForPush + profile().lever(piece)));
      double last = Math.abs(across * (momentForPush + profile().lever(piece + 1)));
      most = Math.max(most, demand(piece, Math.max(first, last), torque));
    }
    return most;
  }

  /** Bending and twist together stretch like the larger principal stress of both. */
  private double demand(int piece, double moment, double torque) {
    double thick = profile().thickness()[piece];
    double stress = thick / 2 / profile().section().secondMoment(thick);
    double half = moment * stress / 2;
    double largest = half + Math.hypot(half, torque * stress / 2);
    return tissue.demand(0, largest / tissue.modulus());
  }
}
