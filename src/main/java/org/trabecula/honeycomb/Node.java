// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

/**
 * A place where struts meet.
 *
 * @param index its place in {@link TrabecularLattice#nodes()}
 * @param sheet the sheet it lies in; 0 is nearest to the viewer
 * @param x from the left edge of the field, mm
 * @param y from the top edge of the field, mm
 */
public record Node(int index, int sheet, double x, double y) {}
