// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import static org.trabecula.remodelling.Life.POINTS_PER_YEAR;

import java.util.ArrayList;
import java.util.List;

/**
 * A honeycomb through a whole life.
 *
 * <p>The bone at an age is recomputed from the last key frame before it and the units that worked
 * since: a pure function of the age, the same whichever way one comes to it. Ages beyond either end
 * give that end.
 */
public final class HoneycombLife {
  /** Share of the struts that are lost from which on there is no honeycomb any more. */
  public static final double GONE = 0.99;

  private static final double CUBIC_MICROMETRES_PER_CUBIC_MILLIMETRE = 1e9;

  private final TrabecularLattice lattice;
  private final RemodellingBudget budget;
  private final UnitLog log;
  private final List<KeyFrame> keyFrames;
  private final CutStruts cuts;
  private final TissueAgeing tissues;
  private final MonthlyCurves curves;

  HoneycombLife(
      TrabecularLattice lattice,
      RemodellingBudget budget,
      UnitLog log,
      List<KeyFrame> keyFrames,
      CutStruts cuts,
      TissueAgeing tissues,
      MonthlyCurves curves) {
    this.lattice = lattice;
    this.budget = budget;
    this.log = log;
    this.keyFrames = keyFrames;
    this.cuts = cuts;
    this.tissues = tissues;
    this.curves = curves;
  }

  public TrabecularLattice lattice() {
    return lattice;
  }

  /** The first age of the life, years. */
  public double firstAge() {
    return budget.age(budget.runIn());
  }

  /** The last age of the life, years. */
  public double lastAge() {
    return budget.age(budget.months());
  }

  /** The honeycomb at an age. */
  public HoneycombState at(double age) {
    int sites = lattice.siteCount();
    return at(age, new HoneycombState(lattice, age, new float[sites], new float[sites], List.of()));
  }

  /** The honeycomb at an age, written over the profiles of a state that is no longer needed. */
  public HoneycombState at(double age, HoneycombState reusable) {
    double within = within(age);
    float[] left = reusable.left();
    float[] right = reusable.right();
    keyFrameBefore(within).dig(log, log.countBefore(month(within) + 1), within, left, right);
    float apposed = (float) curves.apposition().at(within);
    for (int place = 0; place < left.length; place++) {
      left[place] += apposed;
      right[place] += apposed;
    }
    ProfileBounds.settle(left, right, 0, left.length);
    for (int strut = 0; strut < lattice.struts().size(); strut++) {
      if (cuts.isCut(strut, within)) {
        cuts.write(strut, within, left, right);
      }
    }
    LivingTissue tissue = tissueAt(within, reusable.tissue().fresh());
    return new HoneycombState(lattice, within, left, right, unitsAt(within), tissue);
  }

  private LivingTissue tissueAt(double age, FreshBone reusable) {
    int sites = lattice.siteCount();
    FreshBone fresh = reusable.tellsOf(sites) ? reusable : FreshBone.matured(sites);
    int month = month(age);
    int first = log.countBefore(month - tissues.months());
    return tissues.at(age, log, first, log.countBefore(month + 1), fresh);
  }

  /** The units at work at an age, in the order of the months in which they started. */
  public List<BasicMulticellularUnit> unitsAt(double age) {
    double within = within(age);
    int month = month(within);
    List<BasicMulticellularUnit> units = new ArrayList<>();
    int first = log.countBefore(month - budget.timing().months());
    for (int unit = first; unit < log.countBefore(month + 1); unit++) {
      double time = within - log.start(unit);
      if (time >= 0 && time < budget.timing().whole() && !cuts.isCut(log.strut(unit), within)) {
        units.add(log.unit(unit));
      }
    }
    return units;
  }

  /** The units that were at work at any time between two ages, also on struts lost since. */
  public List<BasicMulticellularUnit> unitsBetween(double from, double to) {
    double first = within(from);
    double last = within(to);
    List<BasicMulticellularUnit> units = new ArrayList<>();
    int unit = log.countBefore(month(first) - budget.timing().months());
    for (; unit < log.countBefore(month(last) + 1); unit++) {
      double start = log.start(unit);
      if (start <= last && start + budget.timing().whole() > first) {
        units.add(log.unit(unit));
      }
    }
    return units;
  }

  /** The number of units that ever worked, the running-in before the first age included. */
  public int unitCount() {
    return log.count();
  }

  /** One of all units that ever worked. */
  public BasicMulticellularUnit unit(int number) {
    return log.unit(number);
  }

  /** Whether a strut is lost at an age: cut through, or fallen with its neighbours. */
  public boolean isCut(int strut, double age) {
    return cuts.isCut(strut, within(age));
  }

  /** The age at which a strut is lost, years; infinite if it never is. */
  public double cutAge(int strut) {
    return cuts.age(strut);
  }

  /** Share of the young lattice's struts, rungs included, that are lost at an age, 0 to 1. */
  public double cutShare(double age) {
    double within = within(age);
    long lost = lattice.struts().stream().filter(s -> cuts.isCut(s.index(), within)).count();
    return lost / (double) lattice.struts().size();
  }

  /** Whether hardly a strut is left at an age. */
  public boolean isGone(double age) {
    return cutShare(age) >= GONE;
  }

  /** Volume of bone in the field at an age, mm³; straight between the months. */
  public double volume(double age) {
    return curves.volume().at(within(age)) / CUBIC_MICROMETRES_PER_CUBIC_MILLIMETRE;
  }

  /** The same relative to this person's honeycomb where the model's volume is 1. */
  public double relativeVolume(double age) {
    return curves.volume().at(within(age)) / budget.youngVolume();
  }

  private double within(double age) {
    return Math.max(firstAge(), Math.min(lastAge(), age));
  }

  /** The month that holds an age; the tolerance is for ages that are sums of twelfths. */
  private int month(double age) {
    return (int) Math.floor((age - budget.age(0)) * POINTS_PER_YEAR + 1e-6);
  }

  private KeyFrame keyFrameBefore(double age) {
    int month = month(age);
    KeyFrame found = keyFrames.get(0);
    for (KeyFrame frame : keyFrames) {
      if (frame.month() <= month) {
        found = frame;
      }
    }
    return found;
  }
}
