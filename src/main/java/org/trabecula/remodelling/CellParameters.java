// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import org.trabecula.parameter.Parameter;

/**
 * How long the cells of a remodelling site work, and how they follow one another.
 *
 * @param osteoclastTime turnover time of osteoclasts, years
 * @param reversalTime time between the end of removal and the start of building, years
 * @param osteoblastTime turnover time of osteoblasts, years
 * @param waitingSiteTime turnover time of the pool of sites that wait to be remodelled, years
 * @param waitingSiteLoss share of waiting sites that leave the pool without being remodelled
 * @param formationWithoutCavity share of formation that needs no cavity before it
 * @param mostRankl the largest RANKL signal that precursors can follow: then all receptors are
 *     taken
 * @param osteoblastRankl share of the RANKL signal that comes from the osteoblast line
 * @param liningCellYield formation that the whole pool of lining cells can give when it is called
 *     back to work, years of formation
 * @param liningCellEmptying time in which called lining cells join in, years
 * @param liningCellReturn time in which the pool of lining cells fills again, years
 */
public record CellParameters(
    Parameter osteoclastTime,
    Parameter reversalTime,
    Parameter osteoblastTime,
    Parameter waitingSiteTime,
    Parameter waitingSiteLoss,
    Parameter formationWithoutCavity,
    Parameter mostRankl,
    Parameter osteoblastRankl,
    Parameter liningCellYield,
    Parameter liningCellEmptying,
    Parameter liningCellReturn) {}
