// SPDX-License-Identifier: MIT
package org.trabecula.mechanics;

/** A strut in the plane of a sheet: it stretches, bends and shears. */
final class Beam extends Member {
  private final Tissue tissue;
  private final double[] strains;
  private final double[] stiffness;
  private final double pull;
  private final double push;
  private final double coupling;
  private final double moment;
  private final double[] axialStrain;
  private final double[] bendingStrain;

  /**
   * @param x from the first node to the last, mm
   * @param y likewise
   */
  Beam(int from, int to, double x, double y, Profile profile, Tissue tissue) {
    super(from, to, profile);
    this.tissue = tissue;
    strains = strains(x / profile.length(), y / profile.length(), profile.length());
    Flexibility soft = Flexibility.of(profile, tissue);
    double determinant = soft.bending() * soft.turning() - soft.coupling() * soft.coupling();
    pull = 1 / soft.axial();
    push = soft.turning() / determinant;
    coupling = -soft.coupling() / determinant;
    moment = soft.bending() / determinant;
    stiffness =
        EndForces.stiffness(
            strains, new double[] {pull, 0, 0, 0, push, coupling, 0, coupling, moment});
    axialStrain = new double[profile.pieces()];
    bendingStrain = new double[profile.pieces()];
    for (int piece = 0; piece < profile.pieces(); piece++) {
      double thick = profile.thickness()[piece];
      axialStrain[piece] = 1 / (tissue.modulus() * profile.section().area(thick));
      bendingStrain[piece] = thick / 2 / (tissue.modulus() * profile.section().secondMoment(thick));
    }
  }

  /** Lengthening, sideways shift and turn of the last end as seen from the first. */
  private static double[] strains(double cos, double sin, double length) {
    return new double[] {
      -cos, -sin, 0, cos, sin, 0, sin, -cos, -length, -sin, cos, 0, 0, 0, -1, 0, 0, 1
    };
  }

  @Override
  double[] stiffness() {
    return stiffness;
  }

  @Override
  double demand(double[] shifts) {
    double shift = EndForces.row(strains, 1, shifts);
    double turn = EndForces.row(strains, 2, shifts);
    double along = pull * EndForces.row(strains, 0, shifts);
    double across = push * shift + coupling * turn;
    double atEnd = coupling * shift + moment * turn;
    double most = 0;
    for (int piece = 0; piece < axialStrain.length; piece++) {
      double first = Math.abs(atEnd + across * profile().lever(piece));
      double last = Math.abs(atEnd + across * profile().lever(piece + 1));
      double bending = Math.max(first, last) * bendingStrain[piece];
      most = Math.max(most, tissue.demand(along * axialStrain[piece], bending));
    }
    return most;
  }
}
