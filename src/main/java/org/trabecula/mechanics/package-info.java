// SPDX-License-Identifier: MIT
/**
 * How much load the honeycomb bears, compared with itself in youth.
 *
 * <p>{@link org.trabecula.mechanics.RelativeStrength} is what density alone tells. The press tells
 * more: a {@link org.trabecula.mechanics.Frame} of beams is pressed by a {@link
 * org.trabecula.mechanics.PressTest} until its struts give way one after another; a {@link
 * org.trabecula.mechanics.PressedBone} is a honeycomb with what the press found.
 */
package org.trabecula.mechanics;
