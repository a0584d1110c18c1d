// SPDX-License-Identifier: MIT
/**
 * The honeycomb as pixels.
 *
 * <p>{@link org.trabecula.picture.HoneycombPicture} fills an {@code int[]} of ARGB pixels from a
 * {@link org.trabecula.honeycomb.HoneycombState}: {@link org.trabecula.picture.BoneRasteriser}
 * draws the bone, {@link org.trabecula.picture.CellPlaces} says where the cells at work stand. Bone
 * is where the shares of all struts add up to one or more; {@code Blend} has the rule. {@code
 * StrutShares} keeps what never changes of a share, {@code StrutProfiles} what changes with the
 * age, {@code SheetField} adds them up at the points of a {@code FieldGrid}, {@code Shadow} derives
 * the light that is left, and {@code RowShader} turns both into pixels.
 *
 * <p>The package knows no JavaFX, so that the window, the command line and the printed page show
 * the same picture.
 */
package org.trabecula.picture;
