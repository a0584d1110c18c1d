// SPDX-License-Identifier: MIT
/**
 * The lattice of struts and the work on its surface, through a whole life.
 *
 * <p>A {@link org.trabecula.honeycomb.TrabecularLattice} is geometry that never changes. {@code
 * HoneycombSimulator} lets basic multicellular units spend the remodelling model's budgets on it
 * and gives a {@code HoneycombLife}, which knows the {@link org.trabecula.honeycomb.HoneycombState}
 * at any age.
 */
package org.trabecula.honeycomb;
