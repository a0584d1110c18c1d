// SPDX-License-Identifier: MIT
/**
 * Two lives of the same bone that differ by one thing, and what that makes of the bone.
 *
 * <p>A {@link org.trabecula.comparison.LifePair} is what is compared, {@link
 * org.trabecula.comparison.PairLibrary} holds the ready-made ones, {@link
 * org.trabecula.comparison.BonePair} measures both bones at one age, and {@link
 * org.trabecula.comparison.PairWords} tells the difference.
 */
package org.trabecula.comparison;
