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
  private final UnitTurns starts;
  private final UnitTurns dug;
  private final UnitTurns reversed;
  private final UnitTurns ends;
  private final WorkSites sites;
  private final StrutNetwork network;
  private final CutStruts cuts;
  private final RecedingStruts recedingStruts;
  private final MonthlyCurve apposition;
  private final MonthlyCurve volume;
  private final List<KeyFrame> keyFrames = new ArrayList<>();
  private KeyFrame latest;
  private double residual;
  private double apposedWhenChecked = Double.POSITIVE_INFINITY;

  HoneycombSimulation(
      HoneycombState young, WorkParameters work, RemodellingBudget budget, WorkSites sites) {
    this.lattice = young.lattice();
    this.work = work;
    this.budget = budget;
    this.sites = sites;
    surface = new Surface(young, budget.age(0));
    latest = KeyFrame.of(young);
    log = sites.log();
    UnitTiming timing = budget.timing();
    starts = new UnitTurns(log, 0);
    dug = new UnitTurns(log, timing.resorption());
    reversed = new UnitTurns(log, timing.resorption() + timing.reversal());
    ends = new UnitTurns(log, timing.whole());
    network = sites.network();
    cuts = new CutStruts(lattice.struts().size(), work.recessionTime().value());
    recedingStruts = new RecedingStruts(cuts, lattice);
    apposition = new MonthlyCurve(budget.age(0), budget.months() + 1);
    volume = new MonthlyCurve(budget.age(0), budget.months() + 1);
  }

  /** Lives one month. */
  void live(int month) {
    double after = budget.age(month + 1);
    double error = budget.volume(month) - volume();
    sites.startUnits(month, surface, recedingStruts.carriedOff(), error);
    int firstDug = dug.next();
    work(after);
    recedingStruts.recede(after);
    if (month >= budget.runIn()) {
      loseStruts(month, firstDug, after);
    }
    appose(month);
    apposition.set(month + 1, surface.apposed());
    volume.set(month + 1, volume());
    keep(month + 1, after);
  }

  HoneycombLife life(TissueAgeing tissues) {
    return new HoneycombLife(
        lattice,
        budget,
        log,
        List.copyOf(keyFrames),
        cuts,
        tissues,
        new MonthlyCurves(apposition, volume));
  }

  private double volume() {
    return surface.volume() + recedingStruts.volume();
  }

  /** Turns every unit that begins or ends to dig or to fill in a month. */
  private void work(double after) {
    surface.passTo(after);
    starts.until(after, (unit, age) -> turn(unit, log.diggingSpeed(unit), age));
    dug.until(after, (unit, age) -> turn(unit, -log.diggingSpeed(unit), age));
    reversed.until(after, (unit, age) -> turn(unit, -log.fillingSpeed(unit), age));
    ends.until(after, this::end);
  }

  private void end(int unit, double age) {
    turn(unit, log.fillingSpeed(unit), age);
    sites.free(unit);
  }

  private void turn(int unit, double faster, double age) {
    if (!network.isGone(log.strut(unit))) {
      surface.turn(log.firstPlace(unit), log.sites(unit), faster, age);
    }
  }

  private void loseStruts(int month, int firstDug, double after) {
    residual = residual(month);
    cutThrough(firstDug, after);
    boolean thinning = surface.apposed() < apposedWhenChecked;
    if (thinning && month % POINTS_PER_YEAR == 0) {
      cutWornThrough(after);
    }
    letGo(after);
  }

  /** Cuts the struts in which a cavity that was finished in this month leaves too little. */
  private void cutThrough(int firstDug, double after) {
    for (int unit = firstDug; unit < dug.next(); unit++) {
      cutIfThin(log.firstPlace(unit), log.sites(unit), after);
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
    if (!network.isGone(strut) && surface.isThinner(firstPlace, count, residual)) {
      lose(strut, age, surface.thinnest(firstPlace, count) % SITES);
    }
  }

  /**
   * How much must be left of a strut for it to hold, µm: more while the model has had more struts
   * cut.
   */
  private double residual(int month) {
    double behind = budget.cutShare(month) - network.goneShare();
    double share = Math.max(0, Math.min(1, behind / work.cutTolerance().value()));
    double least = work.residual().value();
    return least + share * (work.mostResidual().value() - least);
  }

  /** Lets go of pieces that no longer hang on the frame. */
  private void letGo(double age) {
    if (recedingStruts.newAt(age)) {
      network.adrift().forEach(strut -> lose(strut, age, CutStruts.NOWHERE));
    }
  }

  private void lose(int strut, double age, int site) {
    cuts.add(strut, age, site, latest.dugStrut(strut, log, age), surface.apposed());
    network.cut(strut);
    surface.remove(strut);
    recedingStruts.add(strut, age);
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
      latest = latest.later(month, age, firstUnit, log);
      keyFrames.add(latest);
    }
  }
}
