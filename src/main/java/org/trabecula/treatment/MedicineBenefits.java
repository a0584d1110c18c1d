// SPDX-License-Identifier: MIT
package org.trabecula.treatment;

import java.util.List;
import org.trabecula.asset.AssetReader;
import org.trabecula.parameter.Parameter;
import org.trabecula.scenario.Medicine;

/**
 * What medicines spared people where not only broken bones of the spine were counted; out of 1,000
 * women.
 *
 * @param brokenOnHormones women who broke a bone on estrogen and progestin
 * @param brokenWithoutHormones the same without them
 * @param hormoneYears time over which they were counted, years
 */
public record MedicineBenefits(
    Parameter brokenOnHormones, Parameter brokenWithoutHormones, Parameter hormoneYears) {

  /** Reads the program's own figures. */
  public static MedicineBenefits read(AssetReader assets) {
    return assets.json("parameters/medicine-benefits.json", MedicineBenefits.class);
  }

  /** What was counted of one medicine, in the order of places in its sentence; often nothing. */
  public List<Parameter> of(Medicine medicine) {
    return medicine == Medicine.HORMONE_THERAPY
        ? List.of(brokenOnHormones, brokenWithoutHormones, hormoneYears)
        : List.of();
  }
}
