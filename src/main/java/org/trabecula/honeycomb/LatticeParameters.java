// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import org.trabecula.parameter.Parameter;

/**
 * The measures of the lattice's centre lines.
 *
 * @param width of the field, mm
 * @param height of the field, mm
 * @param sheets number of sheets behind each other
 * @param sheetDistance between neighbouring sheets, mm
 * @param cellDistance between neighbouring cell centres, mm
 * @param jitter standard deviation of a centre's place, in each direction, as a share of the cell
 *     distance
 * @param shortestStrut nodes nearer than this become one, mm
 * @param overshoot how far the centre lines reach beyond the field, mm
 * @param rungShare share of the nodes that carry a rung to the next sheet, 0 to 1
 */
public record LatticeParameters(
    Parameter width,
    Parameter height,
    Parameter sheets,
    Parameter sheetDistance,
    Parameter cellDistance,
    Parameter jitter,
    Parameter shortestStrut,
    Parameter overshoot,
    Parameter rungShare) {}
