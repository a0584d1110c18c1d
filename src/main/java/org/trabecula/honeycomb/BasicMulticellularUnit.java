// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

/**
 * One team of removing and building cells, from the first bite to the last layer.
 *
 * @param strut index of the strut it works on
 * @param onLeft whether it works on the left side
 * @param firstSite first surface site of its cavity
 * @param lastSite last surface site of its cavity, at least {@code firstSite}
 * @param start age at which resorption starts, years
 * @param resorptionTime years
 * @param reversalTime years
 * @param formationTime years
 * @param depth greatest depth of the cavity, µm
 * @param refill share of the depth that is filled again; above 1 it leaves more than it found
 */
public record BasicMulticellularUnit(
    int strut,
    boolean onLeft,
    int firstSite,
    int lastSite,
    double start,
    double resorptionTime,
    double reversalTime,
    double formationTime,
    double depth,
    double refill) {

  /** What the unit is doing. */
  public enum Phase {
    RESORPTION,
    REVERSAL,
    FORMATION,
    REST
  }

  /** What it is doing at an age; {@link Phase#REST} before it starts and when it is done. */
  public Phase phase(double age) {
    double time = age - start;
    if (time < 0 || time >= resorptionTime + reversalTime + formationTime) {
      return Phase.REST;
    }
    if (time < resorptionTime) {
      return Phase.RESORPTION;
    }
    return time < resorptionTime + reversalTime ? Phase.REVERSAL : Phase.FORMATION;
  }

  /** Depth missing at the middle of its cavity at an age, µm; negative where it has overfilled. */
  public double cavityDepth(double age) {
    UnitTiming timing = new UnitTiming(resorptionTime, reversalTime, formationTime);
    return depth * timing.missingShare(age - start, refill);
  }

  /** How much of the cavity's greatest depth a site of it has, 0 to 1: it is a shallow bowl. */
  public double shape(int site) {
    boolean inside = site >= firstSite && site <= lastSite;
    return inside ? CavityShape.of(lastSite - firstSite + 1)[site - firstSite] : 0;
  }
}
