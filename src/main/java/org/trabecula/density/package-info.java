// SPDX-License-Identifier: MIT
/**
 * Density as people compare it: with young adults, in T-scores.
 *
 * <p>{@link org.trabecula.density.TScores} knows the young reference of each {@link
 * org.trabecula.density.SkeletalSite}, when a T-score applies, and in which {@link
 * org.trabecula.density.DensityBand} it lies.
 */
package org.trabecula.density;
