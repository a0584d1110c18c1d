// SPDX-License-Identifier: MIT
/**
 * The program that fits the model to published figures: {@code mvn -Pfit verify}.
 *
 * <p>{@link org.trabecula.fit.FitParameters} are the parameters marked <em>fitted</em>, each within
 * its literature range; {@link org.trabecula.fit.FitResiduals} say how far a set of them is from
 * the targets; {@link org.trabecula.fit.ModelFit} searches and writes what it found back.
 */
package org.trabecula.fit;
