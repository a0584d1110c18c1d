// SPDX-License-Identifier: MIT
package org.trabecula.protection;

import org.trabecula.mechanics.StrengthParameters;
import org.trabecula.parameter.Bibliography;
import org.trabecula.treatment.TrialResults;

/**
 * What the lesson on protection shows and tells.
 *
 * @param numbers behind load and protection
 * @param home that is made safe
 * @param strength what density tells of strength
 * @param trials results of trials
 * @param works where the figures were read
 */
public record ProtectionFigures(
    ProtectionParameters numbers,
    HomeDrawing home,
    StrengthParameters strength,
    TrialResults trials,
    Bibliography works) {}
