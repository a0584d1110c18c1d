// SPDX-License-Identifier: MIT
/**
 * The systemic model: hormones, calcium, cells and bone, from youth to old age.
 *
 * <p>{@code LifeSimulator} turns a scenario into a {@link org.trabecula.remodelling.Life}, a row of
 * monthly {@link org.trabecula.remodelling.LifePoint}s that everything else reads.
 */
package org.trabecula.remodelling;
