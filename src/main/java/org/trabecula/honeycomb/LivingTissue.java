// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

/**
 * What can be seen of the tissue beside its shape.
 *
 * @param fresh where bone was laid lately
 * @param marrowFat share of fat in the marrow, 0 to 1
 */
public record LivingTissue(FreshBone fresh, double marrowFat) {

  /** Tissue of which nothing is known but the shape. */
  public static final LivingTissue UNKNOWN = new LivingTissue(FreshBone.UNKNOWN, 0);
}
