// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/**
 * The hormones of a moment.
 *
 * @param estrogen estrogen, young adult = 1
 * @param deficiency share of its effect on bone that is lost, 0 to 1
 * @param steroid effect of steroid tablets on cells before adaptation, 0 to 1
 * @param calcium balance of calcium, with parathyroid hormone
 */
record HormoneSignals(double estrogen, double deficiency, double steroid, CalciumState calcium) {}
