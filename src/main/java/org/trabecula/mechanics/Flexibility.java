// SPDX-License-Identifier: MIT
package org.trabecula.mechanics;

/**
 * How far the last end of a strut gives when its first is held, summed over its profile.
 *
 * @param axial lengthening for a pull, mm/N
 * @param bending sideways shift for a sideways force, mm/N, shear included
 * @param coupling turn for a sideways force, 1/N: also the shift for a moment
 * @param turning turn for a moment, 1/(N mm)
 * @param twisting turn about the strut's own line for a moment about it, 1/(N mm)
 */
record Flexibility(double axial, double bending, double coupling, double turning, double twisting) {

  static Flexibility of(Profile profile, Tissue tissue) {
    double area = 0;
    double zeroth = 0;
    double first = 0;
    double second = 0;
    for (int piece = 0; piece < profile.pieces(); piece++) {
      double far = profile.lever(piece);
      double near = profile.lever(piece + 1);
      double perArea = 1 / profile.section().area(profile.thickness()[piece]);
      double perMoment = 1 / profile.section().secondMoment(profile.thickness()[piece]);
      area += profile.step() * perArea;
      zeroth += profile.step() * perMoment;
      first += (far * far - near * near) / 2 * perMoment;
      second += (far * far * far - near * near * near) / 3 * perMoment;
    }
    double shear = tissue.shearModulus() * profile.section().shearShare(tissue.poissonRatio());
    return new Flexibility(
        area / tissue.modulus(),
        second / tissue.modulus() + area / shear,
        first / tissue.modulus(),
        zeroth / tissue.modulus(),
        zeroth / (2 * tissue.shearModulus()));
  }
}
