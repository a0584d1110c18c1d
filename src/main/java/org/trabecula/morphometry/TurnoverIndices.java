// SPDX-License-Identifier: MIT
package org.trabecula.morphometry;

import static org.trabecula.honeycomb.TrabecularLattice.SITES;

import org.trabecula.honeycomb.BasicMulticellularUnit;
import org.trabecula.honeycomb.BasicMulticellularUnit.Phase;
import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.honeycomb.Strut;

/**
 * How much of a honeycomb's surface is at work.
 *
 * <p>A strut is round and a unit works on one of its two sides, so it takes half of the surface
 * along its cavity. Surface and units are counted in the field. These are the honeycomb's own
 * figures: its units follow from the volume that they have to remove, not from the model's
 * activation frequency.
 *
 * @param erodedSurface ES/BS, share of the surface that is dug or bare, 0 to 1
 * @param formingSurface OS/BS, share of the surface that is filled, 0 to 1
 */
public record TurnoverIndices(double erodedSurface, double formingSurface) {
  private static final double HALF_YEAR = 0.5;

  /** The indices of a state. */
  public static TurnoverIndices of(HoneycombState state) {
    double all = surface(state);
    double eroded = 0;
    double forming = 0;
    for (BasicMulticellularUnit unit : state.units()) {
      double taken = surface(state, unit);
      if (unit.phase(state.age()) == Phase.FORMATION) {
        forming += taken;
      } else {
        eroded += taken;
      }
    }
    return all > 0 ? new TurnoverIndices(eroded / all, forming / all) : new TurnoverIndices(0, 0);
  }

  /** Share of the surface on which cells are at work or awaited, 0 to 1. */
  public double surfaceAtWork() {
    return erodedSurface + formingSurface;
  }

  /**
   * How often work starts at a place of the honeycomb's surface, 1/year: in the year around a
   * state, as far as the life has it.
   */
  public static double activationFrequency(HoneycombLife life, HoneycombState state) {
    double from = Math.max(life.firstAge(), state.age() - HALF_YEAR);
    double to = Math.min(life.lastAge(), state.age() + HALF_YEAR);
    double started = 0;
    for (BasicMulticellularUnit unit : life.unitsBetween(from, to)) {
      boolean counts = unit.start() > from && unit.start() <= to;
      started += counts ? surface(state, unit) : 0;
    }
    double all = surface(state);
    return all > 0 ? started / all / (to - from) : 0;
  }

  private static double surface(HoneycombState state) {
    double sum = 0;
    for (Strut strut : state.lattice().struts()) {
      sum += surface(state, strut, 0, SITES - 1);
    }
    return sum;
  }

  private static double surface(HoneycombState state, BasicMulticellularUnit unit) {
    Strut strut = state.lattice().struts().get(unit.strut());
    return surface(state, strut, unit.firstSite(), unit.lastSite()) / 2;
  }

  /** The surface of a stretch of a strut, in units of π µm mm. */
  private static double surface(HoneycombState state, Strut strut, int first, int last) {
    double sum = 0;
    for (int site = first; site <= last; site++) {
      boolean counts = state.lattice().isInField(strut, site);
      sum += counts ? state.thickness(strut.index(), site) : 0;
    }
    return sum * strut.length() / SITES;
  }
}
