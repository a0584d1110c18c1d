// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/**
 * How building answers to the amount of bone, young = 1: less bone is strained more, and more is
 * built. It is held over one step of time, since bone changes slowly.
 *
 * @param spineSpongy in the spongy bone of the spine
 * @param spineCompact in its shell and arch
 * @param hipSpongy in the spongy bone of the hip
 * @param hipCompact in the compact bone of the total hip
 * @param neckCompact in the compact bone of the femoral neck
 */
record BoneStrain(
    double spineSpongy,
    double spineCompact,
    double hipSpongy,
    double hipCompact,
    double neckCompact) {
  /** What a healthy young adult has. */
  static final BoneStrain YOUNG = new BoneStrain(1, 1, 1, 1, 1);
}
