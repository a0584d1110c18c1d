// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import org.trabecula.honeycomb.TrabecularLattice;

/**
 * How the field of the honeycomb lies in a picture: it fills the picture and what sticks out on two
 * sides is cropped evenly.
 *
 * @param pixelsPerMillimetre size of a millimetre of bone, pixels
 * @param left where the left edge of the field lies, pixels; negative when it is cropped
 * @param top where the top edge of the field lies, pixels; negative when it is cropped
 */
public record PictureScale(double pixelsPerMillimetre, double left, double top) {

  /** The scale at which a lattice's field just fills a picture. */
  public static PictureScale filling(TrabecularLattice lattice, PictureSize size) {
    double scale = Math.max(size.width() / lattice.width(), size.height() / lattice.height());
    double left = (size.width() - lattice.width() * scale) / 2;
    double top = (size.height() - lattice.height() * scale) / 2;
    return new PictureScale(scale, left, top);
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
