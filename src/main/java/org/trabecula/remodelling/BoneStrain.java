// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/**
 * How building answers to the amount of bone, young = 1: less bone is strained more, and more is
 * built. It is held over one step of time, since bone changes slowly.
 *
 * @param spineTrabecular in the trabecular bone of the spine
 * @param spineCortical in its shell and arch
 * @param hipTrabecular in the trabecular bone of the hip
 * @param hipCortical in the cortical bone of the total hip
 * @param neckCortical in the cortical bone of the femoral neck
 */
record BoneStrain(
    double spineTrabecular,
    double spineCortical,
    double hipTrabecular,
    double hipCortical,
    double neckCortical) {
  /** What a healthy young adult has. */
  static final BoneStrain YOUNG = new BoneStrain(1, 1, 1, 1, 1);
}
