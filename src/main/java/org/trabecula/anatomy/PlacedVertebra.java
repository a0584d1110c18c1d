// SPDX-License-Identifier: MIT
package org.trabecula.anatomy;

/**
 * A vertebra where it stands in the spine.
 *
 * @param vertebra the bone
 * @param middle of its body
 * @param tilt by which its top leans forward, radians
 * @param settled whether its front has settled
 */
public record PlacedVertebra(Vertebra vertebra, Place middle, double tilt, boolean settled) {

  /** Its body's surface in the spine. */
  public Outline body() {
    return place(vertebra.body());
  }

  /** Its arch in the spine. */
  public Outline arch() {
    return place(vertebra.arch());
  }

  private Outline place(Outline shape) {
    return shape.each(place -> middle.from(-place.x(), -place.y(), tilt));
  }
}
