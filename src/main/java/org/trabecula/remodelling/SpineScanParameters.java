// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import org.trabecula.parameter.Parameter;

/**
 * How arthritis raises a scan of the spine above the bone itself.
 *
 * @param arthritisOnset age from which arthritis raises spine scans, years
 * @param arthritisRiseWomen yearly rise of spine scans by arthritis, women, 1/year
 * @param arthritisRiseMen yearly rise of spine scans by arthritis, men, 1/year
 */
public record SpineScanParameters(
    Parameter arthritisOnset, Parameter arthritisRiseWomen, Parameter arthritisRiseMen) {}
