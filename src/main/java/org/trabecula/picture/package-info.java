// SPDX-License-Identifier: MIT
/**
 * The honeycomb as pixels.
 *
 * <p>{@code BoneRasteriser} fills an {@code int[]} of ARGB pixels from a {@link
 * org.trabecula.honeycomb.HoneycombState}. It knows no JavaFX, so that the window, the command line
 * and the printed page show the same picture.
 */
package org.trabecula.picture;
