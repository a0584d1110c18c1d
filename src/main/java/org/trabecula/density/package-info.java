// SPDX-License-Identifier: MIT
/**
 * Density as people compare it: with young adults, in T-scores, and in words.
 *
 * <p>{@link org.trabecula.density.TScores} knows the young reference of each {@link
 * org.trabecula.density.SkeletalSite}, when a T-score applies, and in which {@link
 * org.trabecula.density.DensityBand} it lies. A {@link org.trabecula.density.DensityReader} reads
 * the lowest of them off a life, with the spongy bone inside, and {@link
 * org.trabecula.density.DensityWords} says what it read.
 */
package org.trabecula.density;
