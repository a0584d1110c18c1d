// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

/**
 * Where the ages of a life lie on the screen, for what stands below each other and is read
 * together.
 *
 * @param first age, years
 * @param last age, years
 * @param left where the first age lies, px from the left edge of the window
 * @param right where the last age lies, px from there
 */
record AgeAxis(double first, double last, double left, double right) {}
