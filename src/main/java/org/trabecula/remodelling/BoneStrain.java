// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/**
 * How removal follows the amount of bone, young = 1; building follows its inverse. It is held over one
 * step of time, since bone changes slowly.
 *
 * @param spineSpongy in the spongy bone of the spine
 * @param spineCompact in its shell and arch
 * @param hipSpongy in the spongy bone of the hip
 * @param hipCompact in its compact bone
 */
record BoneStrain(
    double spineSpongy, double spineCompact, double hipSpongy, double hipCompact) {
  /** What a healthy young adult has. */
  static final BoneStrain YOUNG = new BoneStrain(1, 1, 1, 1);
}
