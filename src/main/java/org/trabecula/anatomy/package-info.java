// SPDX-License-Identifier: MIT
/**
 * The shapes of the body around the honeycomb: a spine bone, the spine, the outline of a person,
 * all seen from the left side.
 *
 * <p>{@link org.trabecula.anatomy.Vertebra} is one bone, {@link org.trabecula.anatomy.Spine} stacks
 * them, {@link org.trabecula.anatomy.BodyOutline} stands around the stack and follows its curve.
 * All are millimetres with x to the back and y down, and the middle of the third lumbar vertebra is
 * the origin: the honeycomb lies there. These are drawings of our own of usual sizes and no one's
 * scan; what is measured in them carries its source in {@code parameters/spine.json}.
 */
package org.trabecula.anatomy;
