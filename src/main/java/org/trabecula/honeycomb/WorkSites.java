// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import static org.trabecula.honeycomb.TrabecularLattice.SITES;
import static org.trabecula.remodelling.Life.POINTS_PER_YEAR;

/**
 * Opens the work sites of each month: as many cavities as the budget pays for, on free surface.
 *
 * <p>Every month draws its candidates from a sequence of its own. Two lives of the same seed
 * therefore work at the same places in the same months, and differ only where one has more to do.
 */
final class WorkSites {
  /** Candidates looked at in a month before the rest of the budget waits for free surface. */
  private static final int MOST_CANDIDATES = 20_000;

  /** A cavity has at least this many sites, also where the end of the strut cuts it short. */
  private static final int LEAST_SITES = 3;

  private static final double MICROMETRES_PER_MILLIMETRE = 1000;

  private final long seed;
  private final WorkParameters work;
  private final RemodellingBudget budget;
  private final SiteChoice choice;
  private final CavityDepths depths;
  private final StrutNetwork network;
  private final UnitLog log;
  private final int[] cavitySites;

  /** One bit for each site of both sides of a strut: a unit is at work there. */
  private final int[] occupied;

  /** Budget that is not spent yet, or, negative, what the last cavity took too much, µm³. */
  private double unspent;

  /** Whether the model has had fewer struts cut: no cavity is begun then that would go through. */
  private boolean enoughCut;

  /** What of it was there when the month began, µm³: units start one by one as it is spent. */
  private double toSpend;

  WorkSites(
      long seed,
      TrabecularLattice lattice,
      WorkParameters work,
      CavityDepths depths,
      RemodellingBudget budget) {
    this.seed = seed;
    this.work = work;
    this.depths = depths;
    this.budget = budget;
    choice = new SiteChoice(lattice, work);
    network = new StrutNetwork(lattice);
    log = new UnitLog(budget.timing(), budget.months(), lattice.struts().size());
    cavitySites = lattice.struts().stream().mapToInt(this::cavitySites).toArray();
    occupied = new int[lattice.struts().size()];
  }

  UnitLog log() {
    return log;
  }

  StrutNetwork network() {
    return network;
  }

  /**
   * Starts the units of a month.
   *
   * @param carriedOff bone of loose ends that was removed outside of cavities, µm³
   * @param error the model's volume less the honeycomb's, µm³
   */
  void startUnits(int month, Surface surface, double carriedOff, double error) {
    double toDig = Math.max(0, budget.resorbed(month) - carriedOff);
    double even = toDig > 0 ? budget.refilled(month) / toDig : work.mostRefill().value();
    double refill = even + work.steering().value() * error / budget.volume(month);
    double depth = budget.erosionDepth(month);
    unspent = Math.min(unspent, toDig) + toDig;
    toSpend = unspent;
    enoughCut = network.goneShare() > budget.cutShare(month);
    long ageInMonths = Math.round(budget.age(month) * POINTS_PER_YEAR);
    SeededRandom random = SeededRandom.of(seed, RandomStream.MONTHS.number() + ageInMonths);
    for (int i = 0; i < MOST_CANDIDATES && unspent > 0; i++) {
      start(choice.strut(random.nextLong()), random.nextLong(), month, surface, depth, refill);
    }
    log.endMonth();
  }

  /** Frees the sites of a unit that has ended. */
  void free(int unit) {
    int bits = bits(log.onLeft(unit), log.firstSite(unit), log.sites(unit));
    occupied[log.strut(unit)] &= ~bits;
  }

  private void start(
      int strut, long bits, int month, Surface surface, double meanDepth, double refill) {
    boolean onLeft = bits < 0;
    int half = cavitySites[strut] / 2;
    int middle = (int) (bits >>> 59 & 15);
    int first = Math.max(0, Math.min(SITES - LEAST_SITES, middle - half));
    int last =
        Math.min(SITES - 1, Math.max(LEAST_SITES - 1, middle - half + cavitySites[strut] - 1));
    int mask = bits(onLeft, first, last - first + 1);
    if (network.isGone(strut) || (occupied[strut] & mask) != 0) {
      return;
    }
    double depth = meanDepth * depths.relative((int) (bits >>> 40 & (1 << CavityDepths.BITS) - 1));
    double needed = depth + work.residual().value();
    if (enoughCut && surface.isThinner(strut * SITES + first, last - first + 1, needed)) {
      return;
    }
    double spent = 1 - unspent / toSpend;
    double start = budget.age(month) + spent / POINTS_PER_YEAR;
    occupied[strut] |= mask;
    unspent -= surface.cavityVolume(strut * SITES + first, last - first + 1, depth);
    log.add(strut, onLeft, first, last, start, depth, limited(refill * choice.refillFactor(strut)));
  }

  private double limited(double refill) {
    return Math.max(work.leastRefill().value(), Math.min(work.mostRefill().value(), refill));
  }

  private static int bits(boolean onLeft, int firstSite, int sites) {
    int bits = (1 << sites) - 1 << firstSite;
    return onLeft ? bits << SITES : bits;
  }

  private int cavitySites(Strut strut) {
    double siteLength = strut.length() / SITES * MICROMETRES_PER_MILLIMETRE;
    int sites = (int) Math.round(work.cavityLength().value() / siteLength);
    return Math.max(LEAST_SITES, Math.min(SITES, sites));
  }
}
