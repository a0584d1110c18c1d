// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import org.trabecula.honeycomb.TrabecularLattice;

/**
 * How the field of the honeycomb lies in a picture: the one place where millimetres of bone and
 * pixels are turned into each other.
 *
 * @param pixelsPerMillimetre size of a millimetre of bone, pixels
 * @param left where the left edge of the field lies, pixels; negative when it is cropped
 * @param top where the top edge of the field lies, pixels; negative when it is cropped
 */
public record PictureScale(double pixelsPerMillimetre, double left, double top) {

  /**
   * The scale at which a lattice's field just fills a picture; what sticks out on two sides is
   * cropped evenly.
   */
  public static PictureScale filling(TrabecularLattice lattice, PictureSize size) {
    return of(lattice, size, Viewport.whole(lattice));
  }

  /**
   * The scale at which a picture shows a part of a lattice's field. Nothing beyond the field is
   * shown as long as the field is larger than the picture; a smaller one stands in its middle.
   */
  public static PictureScale of(TrabecularLattice lattice, PictureSize size, Viewport viewport) {
    double filling = Math.max(size.width() / lattice.width(), size.height() / lattice.height());
    double scale = filling * viewport.magnification();
    return new PictureScale(
        scale,
        edge(size.width(), viewport.centreX() * scale, lattice.width() * scale),
        edge(size.height(), viewport.centreY() * scale, lattice.height() * scale));
  }

  /**
   * The look nearest to another at which a picture shows nothing beyond the field, where that is
   * possible.
   */
  public static Viewport within(TrabecularLattice lattice, PictureSize size, Viewport viewport) {
    PictureScale scale = of(lattice, size, viewport);
    return new Viewport(
        scale.fieldX(size.width() / 2.0),
        scale.fieldY(size.height() / 2.0),
        viewport.magnification());
  }

  /** Where the field's edge lies when a place of it should be in the middle of the room, pixels. */
  private static double edge(double room, double place, double field) {
    return field <= room
        ? (room - field) / 2
        : Math.max(room - field, Math.min(0, room / 2 - place));
  }

  /**
   * The same look where a pixel of this scale is that many pixels: a screen may have several to a
   * logical one.
   */
  public PictureScale times(double factor) {
    return new PictureScale(pixelsPerMillimetre * factor, left * factor, top * factor);
  }

  /** Pixels from the left edge of the picture, of a place given in mm from that of the field. */
  public double pixelX(double millimetres) {
    return left + millimetres * pixelsPerMillimetre;
  }

  /** Pixels from the top edge of the picture, of a place given in mm from that of the field. */
  public double pixelY(double millimetres) {
    return top + millimetres * pixelsPerMillimetre;
  }

  /** Millimetres from the left edge of the field, of a place given in pixels. */
  public double fieldX(double pixels) {
    return (pixels - left) / pixelsPerMillimetre;
  }

  /** Millimetres from the top edge of the field, of a place given in pixels. */
  public double fieldY(double pixels) {
    return (pixels - top) / pixelsPerMillimetre;
  }

  /** The length in pixels of a length in µm. */
  public double pixels(double micrometres) {
    return micrometres / 1000 * pixelsPerMillimetre;
  }
}
