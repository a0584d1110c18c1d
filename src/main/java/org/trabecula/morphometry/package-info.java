// SPDX-License-Identifier: MIT
/**
 * What a histomorphometrist measures, under the names that the field agreed on.
 *
 * <p>{@link org.trabecula.morphometry.StructuralIndices} describe the honeycomb's architecture,
 * {@link org.trabecula.morphometry.Tomography} what a scanner would measure of it, {@link
 * org.trabecula.morphometry.TurnoverIndices} how much of its surface is at work. They are measured
 * on its profiles, never taken from the model.
 */
package org.trabecula.morphometry;
