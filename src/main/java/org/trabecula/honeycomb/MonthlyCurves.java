// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

/**
 * What a honeycomb's life is looked up in from month to month.
 *
 * @param apposition how fast bone is laid down
 * @param volume how much bone there is
 */
record MonthlyCurves(MonthlyCurve apposition, MonthlyCurve volume) {}
