// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import java.util.ArrayList;
import java.util.List;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;

/** One body on its way through life. */
final class OneLife {
  /** Steps of time in a year: the fastest cells need fewer than forty to stay stable. */
  static final int STEPS_PER_YEAR = 48;

  /** How many more steps building medicines ask for: nothing else changes bone as fast. */
  private static final int FINER = 3;

  /** Romosozumab in the body below which it asks for no finer steps. */
  private static final double HARDLY_ANY = 1e-3;

  private static final int MONTHS =
      (int) Math.round((Life.LAST_AGE - Life.FIRST_AGE) * Life.POINTS_PER_YEAR);

  private final int stepsPerYear;
  private final ExposureHistory exposures;
  private final Timetable timetable;
  private final Physiology physiology;
  private final BoneTissue bone;
  private final RungeKutta time;
  private final Cavities cavities;
  private final LifeRecorder recorder;
  private final CalciumExchange exchange;
  private final GrowthHealth growthHealth;
  private final Skeleton skeleton;
  private final Scaffold scaffold;
  private final CorticalReach spineCortical;
  private final CorticalReach hipCortical;
  private final CorticalReach neckCortical;
  private final FeltLoad load;
  private final FinishedWalls walls;
  private final SoftBone soft;
  private final Doses denosumab;
  private final Doses zoledronate;
  private final double zoledronateDose;
  private final double medicineResponse;
  private final RemodellingState state;
  private double logPth;

  OneLife(
      Scenario scenario,
      Constitution constitution,
      DosingPlan plan,
      RemodellingParameters parameters,
      int stepsPerYear) {
    this.stepsPerYear = stepsPerYear;
    double firstAge = Life.FIRST_AGE;
    medicineResponse = constitution.medicines();
    exposures = new ExposureHistory(scenario, constitution, plan, parameters, firstAge);
    MedicineParameters given = parameters.medicines();
    denosumab = new Doses(plan.spans(Medicine.DENOSUMAB), given.denosumab().doseInterval().value());
    zoledronate =
        new Doses(
            plan.spans(Medicine.ZOLEDRONATE), given.bisphosphonate().zoledronateInterval().value());
    zoledronateDose = given.bisphosphonate().zoledronateDose().value();
    timetable = new Timetable(firstAge, exposures.changes(), denosumab, zoledronate);
    physiology = new Physiology(scenario, constitution, parameters);
    MedicinesInBody medicines = new MedicinesInBody(parameters);
    OsteoclastLineage osteoclasts = new OsteoclastLineage(parameters, medicines);
    OsteoblastLineage osteoblasts = new OsteoblastLineage(parameters);
    bone = new BoneTissue(parameters.tissue(), osteoblasts);
    time = new RungeKutta(new RemodellingEquations(osteoclasts, osteoblasts, bone, medicines));
    BoneDensity density = new BoneDensity(scenario.person(), parameters);
    cavities = new Cavities(parameters.tissue(), osteoclasts, bone, medicines);
    recorder = new LifeRecorder(parameters.tissue(), osteoblasts, bone, density, cavities);
    exchange = new CalciumExchange(parameters.calcium());
    boolean man = scenario.person().sex() == Sex.MALE;
    growthHealth = new GrowthHealth(parameters);
    skeleton = new Skeleton(parameters.growth(), man, firstAge);
    scaffold = new Scaffold(parameters.scaffold(), man);
    spineCortical = new CorticalReach(parameters.tissue().spineLossForGood());
    hipCortical = new CorticalReach(parameters.tissue().hipLossForGood());
    neckCortical = new CorticalReach(parameters.tissue().hipLossForGood());
    load = new FeltLoad(parameters.lifestyle(), exposureAt(firstAge).load());
    walls = new FinishedWalls(parameters.cells());
    soft = new SoftBone(parameters.calcium());
    state = BoneAtStart.of(parameters.tissue());
  }

  /**
   * Lives from the first age to the last or to the first month at or after another age; one point
   * at the start of every month.
   */
  List<LifePoint> live(double until) {
    int months = Math.min(MONTHS, timetable.monthsUntil(until));
    List<LifePoint> points = new ArrayList<>(months + 1);
    for (int month = 0; month < months; month++) {
      double[] bounds = timetable.bounds(month);
      for (int stretch = 0; stretch + 1 < bounds.length; stretch++) {
        SystemicSignals signals = arrive(bounds[stretch]);
        if (stretch == 0) {
          points.add(point(signals));
        }
        moveOn(bounds[stretch], bounds[stretch + 1], signals);
      }
    }
    points.add(point(arrive(timetable.age(months))));
    return points;
  }

  private LifePoint point(SystemicSignals signals) {
    double age = signals.age();
    double growth = skeleton.growthRate(age, growthHealth.at(exposureAt(age)));
    CalciumFlows calcium =
        exchange.flows(
            exposureAt(age).calcium(),
            signals.calcium(),
            bone.removedTrabecular(state),
            bone.removedCortical(state, signals));
    return recorder.point(
        state,
        signals,
        skeleton.size(),
        growth,
        scaffold.cut(),
        soft.share(),
        walls.thickness(),
        calcium);
  }

  /** Takes the doses of this age and feels what holds from it on. */
  private SystemicSignals arrive(double age) {
    state.denosumab += medicineResponse * denosumab.at(age);
    state.surfaceBisphosphonate += medicineResponse * zoledronateDose * zoledronate.at(age);
    return feel(age, exposureAt(age));
  }

  private Exposure exposureAt(double age) {
    return exposures.at(age + Timetable.SAME_AGE);
  }

  private SystemicSignals feel(double age, Exposure exposure) {
    SystemicSignals signals =
        physiology.signals(age, exposure, exchange.release(), logPth, load.felt(), strain(age));
    logPth = signals.calcium().logDemand();
    return signals;
  }

  private BoneStrain strain(double age) {
    return bone.strain(
        state,
        physiology.loadAnswer(age),
        scaffold.reach(),
        spineCortical.reach(),
        hipCortical.reach(),
        neckCortical.reach());
  }

  private void moveOn(double from, double to, SystemicSignals first) {
    Exposure exposure = exposureAt(from);
    double health = growthHealth.at(exposure);
    boolean fast =
        first.liningCall() > 0 || first.romosozumab() > 0 || state.romosozumab > HARDLY_ANY;
    int perYear = fast ? FINER * stepsPerYear : stepsPerYear;
    int steps = (int) Math.ceil((to - from) * perYear - Timetable.SAME_AGE * perYear);
    double length = (to - from) / steps;
    for (int step = 0; step < steps; step++) {
      double age = from + step * length;
      SystemicSignals signals = step == 0 ? first : feel(age, exposure);
      double frequency = cavities.activationFrequency(state, signals);
      double depth = cavities.depth(state, signals);
      double wall = recorder.wall(state, signals);
      exchange.before(state);
      time.step(state, signals, length);
      exchange.after(state, length);
      scaffold.dig(frequency, depth, state.spineTrabecular.volume, length);
      spineCortical.pass(state.spineCortical.volume, length);
      hipCortical.pass(state.hipCortical.volume, length);
      skeleton.grow(age, health, length);
      neckCortical.pass(state.neckCortical.volume, length);
      walls.build(wall, length);
      soft.pass(signals.calcium().bloodCalcium(), length);
      load.bear(exposure.load(), length);
    }
  }
}
