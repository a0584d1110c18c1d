// SPDX-License-Identifier: MIT
package org.trabecula.protection;

import org.trabecula.asset.AssetReader;
import org.trabecula.parameter.Parameter;

/**
 * The numbers behind strength, load and protection.
 *
 * @param fallsWhenSafe falls where homes were made safe, where others had a hundred
 * @param studiedFromAge age from which people were studied for that, years
 * @param hipAfterFallYounger women of 100 with a broken hip who had fallen, younger women
 * @param hipAfterFallOlder the same, older women
 * @param youngerToAge highest age of the younger women, years
 * @param youngerFromAge lowest age of the younger women, years
 * @param olderFromAge lowest age of the older women, years
 * @param loads loads beside that of a usual day
 * @param sameWithin difference that is called about the same, as a share
 */
public record ProtectionParameters(
    Parameter fallsWhenSafe,
    Parameter studiedFromAge,
    Parameter hipAfterFallYounger,
    Parameter hipAfterFallOlder,
    Parameter youngerToAge,
    Parameter youngerFromAge,
    Parameter olderFromAge,
    Loads loads,
    Parameter sameWithin) {

  /**
   * Loads beside that of a usual day.
   *
   * @param gentle gentle movement
   * @param everyday a usual day
   * @param lifting heavy lifting with a bent back
   * @param hardLanding a hard landing
   */
  public record Loads(
      Parameter gentle, Parameter everyday, Parameter lifting, Parameter hardLanding) {

    /** How much one of them is beside a usual day. */
    public double of(Load load) {
      Parameter parameter =
          switch (load) {
            case GENTLE -> gentle;
            case EVERYDAY -> everyday;
            case LIFTING -> lifting;
            case HARD_LANDING -> hardLanding;
          };
      return parameter.value();
    }
  }

  /** Reads the program's own numbers. */
  public static ProtectionParameters read(AssetReader assets) {
    return assets.json("parameters/protection.json", ProtectionParameters.class);
  }
}
