// SPDX-License-Identifier: MIT
package org.trabecula.mechanics;

/** The shape that a cut through a strut shows. */
public enum CrossSection {
  /** A rod; its thickness is the diameter. */
  ROUND {
    @Override
    double area(double thickness) {
      return Math.PI / 4 * thickness * thickness;
    }

    @Override
    double secondMoment(double thickness) {
      return Math.PI / 64 * thickness * thickness * thickness * thickness;
    }

    @Override
    double shearShare(double poissonRatio) {
      return 6 * (1 + poissonRatio) / (7 + 6 * poissonRatio);
    }
  },

  /** A wall, 1 mm deep, as in a drawing board's honeycomb. */
  WALL {
    @Override
    double area(double thickness) {
      return thickness;
    }

    @Override
    double secondMoment(double thickness) {
      return thickness * thickness * thickness / 12;
    }

    @Override
    double shearShare(double poissonRatio) {
      return 5.0 / 6;
    }
  };

  /** The area, mm², at a thickness in mm. */
  abstract double area(double thickness);

  /** The second moment of area against bending, mm⁴, at a thickness in mm. */
  abstract double secondMoment(double thickness);

  /** The share of the area that counts against shear in Timoshenko's beam. */
  abstract double shearShare(double poissonRatio);
}
