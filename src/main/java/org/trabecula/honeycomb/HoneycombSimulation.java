// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import static org.trabecula.honeycomb.TrabecularLattice.SITES;
import static org.trabecula.remodelling.Life.POINTS_PER_YEAR;

import java.util.ArrayList;
import java.util.List;

/** One life of a honeycomb while it is computed, month after month. */
final class HoneycombSimulation {
  /** Months between key frames. */
  private static final int KEY_MONTHS = 4 * POINTS_PER_YEAR;

  private final TrabecularLattice lattice;
  private final WorkParameters work;
  private final RemodellingBudget budget;
  private final Surface surface;
  private final UnitLog log;
  private final WorkSites sites;
  private final StrutNetwork network;
  private final CutStruts cuts;
  private final LooseEnds looseEnds;
  private final MonthlyCurve apposition;
  private final MonthlyCurve volume;
  private final List<KeyFrame> keyFrames = new ArrayList<>();
  private double residual;
  private double apposedWhenChecked = Double.POSITIVE_INFINITY;

  HoneycombSimulation(
      HoneycombState young, WorkParameters work, RemodellingBudget budget, WorkSites sites) {
    this.lattice = young.lattice();
    this.work = work;
    this.budget = budget;
    this.sites = sites;
    surface = new Surface(young);
    log = sites.log();
    network = sites.network();
    cuts = new CutStruts(lattice.struts().size(), work.recessionTime().value());
    looseEnds = new LooseEnds(cuts, lattice);
    apposition = new MonthlyCurve(budget.age(0), budget.months() + 1);
    volume = new MonthlyCurve(budget.age(0), budget.months() + 1);
  }

  /** Lives one month. */
  void live(int month) {
    double before = budget.age(month);
    double after = budget.age(month + 1);
    double error = budget.volume(month) - volume();
    sites.startUnits(month, surface, looseEnds.carriedOff(), error);
    work(month, before, after);
    looseEnds.recede(after);
    if (month >= budget.runIn()) {
      loseStruts(month, before, after);
    }
    appose(month);
    apposition.set(month + 1, surface.apposed());
    volume.set(month + 1, volume());
    keep(month + 1, after);
  }

  HoneycombLife life(TissueAgeing tissues) {
    return new HoneycombLife(
        lattice, budget, log, List.copyOf(keyFrames), cuts, tissues, apposition, volume);
  }

  private double volume() {
    return surface.volume() + looseEnds.volume();
  }

  /** Lets every unit dig or fill what it does in a month; those that end free their sites. */
  private void work(int month, double before, double after) {
    int last = log.count();
    for (int unit = log.countBefore(month - budget.timing().months()); unit < last; unit++) {
      if (!network.isGone(log.strut(unit))) {
        double change = log.work(unit, after);
        if (change != 0) {
          surface.deepen(log.onLeft(unit), log.firstPlace(unit), log.sites(unit), change);
        }
        sites.freeIfDone(unit, before, after);
      }
    }
  }

  private void loseStruts(int month, double before, double after) {
    residual = residual(month);
    cutThrough(month, before, after);
    boolean thinning = surface.apposed() < apposedWhenChecked;
    if (thinning && month % POINTS_PER_YEAR == 0) {
      cutWornThrough(after);
    }
    letGo(after);
  }

  /** Cuts the struts in which a cavity that was finished in this month leaves too little. */
  private void cutThrough(int month, double before, double after) {
    int first =
        log.countBefore(month - (int) Math.ceil(work.resorptionTime().value() * POINTS_PER_YEAR));
    for (int unit = first; unit < log.count(); unit++) {
      double dug = log.start(unit) + work.resorptionTime().value();
      if (dug > before && dug <= after) {
        cutIfThin(log.firstPlace(unit), log.sites(unit), after);
      }
    }
  }

  /** Cuts the struts that whole-surface thinning has worn through since the last look. */
  private void cutWornThrough(double age) {
    apposedWhenChecked = surface.apposed();
    for (int strut = 0; strut < lattice.struts().size(); strut++) {
      cutIfThin(strut * SITES, SITES, age);
    }
  }

  private void cutIfThin(int firstPlace, int count, double age) {
    int strut = firstPlace / SITES;
    if (network.isGone(strut)) {
      return;
    }
    int thinnest = surface.thinnest(firstPlace, count);
    if (surface.thickness(thinnest) < residual) {
      lose(strut, age, thinnest % SITES);
    }
  }

  /**
   * How much must be left of a strut for it to hold, µm: more while the model has had more struts cut.
   */
  private double residual(int month) {
    double behind = budget.cutShare(month) - network.goneShare();
    double share = Math.max(0, Math.min(1, behind / work.cutTolerance().value()));
    double least = work.residual().value();
    return least + share * (work.mostResidual().value() - least);
  }

  /** Lets go of pieces that no longer hang on the frame. */
  private void letGo(double age) {
    if (looseEnds.newAt(age)) {
      network.adrift().forEach(strut -> lose(strut, age, CutStruts.NOWHERE));
    }
  }

  private void lose(int strut, double age, int site) {
    cuts.add(strut, age, site, surface);
    network.cut(strut);
    surface.remove(strut);
    looseEnds.add(strut, age);
  }

  /** Lays what the model lays on resting surface and closes part of the volume's error. */
  private void appose(int month) {
    double wanted = budget.volume(month + 1);
    double resting = budget.rested(month);
    double gap = wanted - volume() - resting;
    if (month >= budget.runIn()) {
      double lasting = work.volumeTolerance().value() * wanted;
      double share = 1 / (work.appositionTime().value() * POINTS_PER_YEAR);
      double soon = Math.max(0, Math.abs(gap) - lasting);
      gap = Math.copySign(Math.max(share * Math.abs(gap), soon), gap);
    }
    surface.appose(resting + gap);
  }

  private void keep(int month, double age) {
    int lived = month - budget.runIn();
    if (lived >= 0 && lived % KEY_MONTHS == 0) {
      int firstUnit = log.countBefore(month - budget.timing().months());
      keyFrames.add(KeyFrame.of(month, age, firstUnit, surface, log));
    }
  }
}
