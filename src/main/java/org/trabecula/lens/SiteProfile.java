// SPDX-License-Identifier: MIT
package org.trabecula.lens;

import static org.trabecula.honeycomb.TrabecularLattice.SITES;

import org.trabecula.honeycomb.BasicMulticellularUnit;
import org.trabecula.honeycomb.HoneycombState;

/**
 * The two surfaces of a strut along it, without the cavity of one unit, as smooth curves.
 *
 * <p>Places are µm along the strut from the middle of the cavity; heights are µm from the centre
 * line to the side on which the unit works.
 */
final class SiteProfile {

  private final double[] worked = new double[SITES];
  private final double[] opposite = new double[SITES];
  private final double middle;
  private final double siteLength;
  private final double halfCavity;

  /**
   * @param start the strut when the unit starts
   * @param now the strut at the age that is looked at
   * @param depth of the unit's cavity at that age, at its middle, µm
   */
  SiteProfile(BasicMulticellularUnit unit, HoneycombState start, HoneycombState now, double depth) {
    siteLength = now.lattice().struts().get(unit.strut()).length() * 1000 / SITES;
    middle = (unit.firstSite() + unit.lastSite()) / 2.0;
    halfCavity = (unit.lastSite() - unit.firstSite() + 1) / 2.0 * siteLength;
    float[] side = unit.onLeft() ? now.left() : now.right();
    float[] sideAtStart = unit.onLeft() ? start.left() : start.right();
    for (int site = 0; site < SITES; site++) {
      int place = unit.strut() * SITES + site;
      double missing = depth * unit.shape(site);
      // Where a cavity has reached over the centre line, its side no longer tells how deep it is.
      boolean reachesOver = side[place] <= 0 && unit.shape(site) > 0;
      worked[site] = reachesOver ? sideAtStart[place] : side[place] + missing;
      opposite[site] = now.thickness(unit.strut(), site) - (worked[site] - missing);
    }
  }

  /** Half the length of the cavity, µm. */
  double halfCavity() {
    return halfCavity;
  }

  /** Where the strut begins, µm. */
  double strutFrom() {
    return (-0.5 - middle) * siteLength;
  }

  /** Where the strut ends, µm. */
  double strutTo() {
    return (SITES - 0.5 - middle) * siteLength;
  }

  /** How much of its greatest depth the cavity has at a place, 0 to 1. */
  double shape(double x) {
    double share = x / halfCavity;
    return Math.max(0, 1 - share * share);
  }

  /** The surface that the unit found, µm above the centre line. */
  double worked(double x) {
    return spline(worked, x);
  }

  /** The surface on the other side, µm below the centre line. */
  double opposite(double x) {
    return spline(opposite, x);
  }

  /** A cubic B-spline through the sites' neighbourhoods: no site shows as a step. */
  private double spline(double[] sites, double x) {
    double site = x / siteLength + middle;
    int before = (int) Math.floor(site);
    double t = site - before;
    double s = 1 - t;
    return (s * s * s * at(sites, before - 1)
            + (3 * t * t * t - 6 * t * t + 4) * at(sites, before)
            + (3 * s * s * s - 6 * s * s + 4) * at(sites, before + 1)
            + t * t * t * at(sites, before + 2))
        / 6;
  }

  private static double at(double[] sites, int site) {
    return sites[Math.max(0, Math.min(SITES - 1, site))];
  }
}
