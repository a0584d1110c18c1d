// SPDX-License-Identifier: MIT
/**
 * One work site, looked at closely.
 *
 * <p>A {@link org.trabecula.lens.SiteCycle} is one basic multicellular unit in the life that it
 * belongs to: when it digs, waits, fills and rests, and how deep. A {@link
 * org.trabecula.lens.StrutSection} is the strut cut open there at an age, a {@link
 * org.trabecula.lens.SectionCells} says which cells stand where on it, and {@link
 * org.trabecula.lens.SiteWords} says the same in words. All lengths are µm. The package knows no
 * JavaFX; {@code lens.view} draws what it says.
 */
package org.trabecula.lens;
