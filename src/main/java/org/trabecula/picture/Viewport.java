// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import org.trabecula.honeycomb.TrabecularLattice;

/**
 * The part of the honeycomb that a picture looks at.
 *
 * @param centreX of the picture in the field, mm from the field's left edge
 * @param centreY of the picture in the field, mm from the field's top edge
 * @param magnification 1 where the field just fills the picture; less where it is seen from further
 *     away
 */
public record Viewport(double centreX, double centreY, double magnification) {

  /** The closest look: a work site is then about a seventh of the picture wide. */
  public static final double CLOSEST = 8;

  public Viewport {
    if (!(magnification > 0)) {
      throw new IllegalArgumentException("a magnification of " + magnification + " shows nothing");
    }
  }

  /** The whole field. */
  public static Viewport whole(TrabecularLattice lattice) {
    return new Viewport(lattice.width() / 2, lattice.height() / 2, 1);
  }

  /**
   * The look at another magnification, where one place of the field stays where it is in the
   * picture.
   *
   * @param x of that place, mm
   * @param y of that place, mm
   */
  public Viewport about(double x, double y, double otherMagnification) {
    double share = magnification / otherMagnification;
    return new Viewport(x + (centreX - x) * share, y + (centreY - y) * share, otherMagnification);
  }

  /** The look that far to the right and down, mm. */
  public Viewport moved(double right, double down) {
    return new Viewport(centreX + right, centreY + down, magnification);
  }

  /** Whether it looks closer than at the whole field. */
  public boolean isMagnified() {
    return magnification > 1;
  }
}
