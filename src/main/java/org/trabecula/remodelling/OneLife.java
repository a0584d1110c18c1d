// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import java.util.ArrayList;
import java.util.List;
import org.trabecula.scenario.Scenario;

/** One body on its way through life. */
final class OneLife {
  /** Steps of time in a year: the fastest cells need fewer than fifteen to stay stable. */
  static final int STEPS_PER_YEAR = 48;

  private static final int MONTHS =
      (int) Math.round((LifeSimulator.LAST_AGE - LifeSimulator.FIRST_AGE) * Life.POINTS_PER_YEAR);

  private final int stepsPerYear;
  private final ExposureHistory exposures;
  private final Timetable timetable;
  private final Physiology physiology;
  private final RungeKutta time;
  private final LifeRecorder recorder;
  private final CalciumExchange exchange;
  private final RemodellingState state;
  private double logPth;

  OneLife(Scenario scenario, RemodellingParameters parameters, int stepsPerYear) {
    this.stepsPerYear = stepsPerYear;
    exposures = new ExposureHistory(scenario, parameters, LifeSimulator.FIRST_AGE);
    timetable =
        new Timetable(
            scenario,
            LifeSimulator.FIRST_AGE,
            exposures.changes(),
            parameters.medicines().denosumab().doseInterval().value());
    physiology = new Physiology(scenario, parameters, LifeSimulator.FIRST_AGE);
    MedicinesInBody medicines = new MedicinesInBody(parameters);
    OsteoclastLineage osteoclasts = new OsteoclastLineage(parameters, medicines);
    OsteoblastLineage osteoblasts = new OsteoblastLineage(parameters, osteoclasts);
    BoneTissue bone = new BoneTissue(parameters.tissue(), osteoblasts);
    time = new RungeKutta(new RemodellingEquations(osteoclasts, osteoblasts, bone, medicines));
    BoneDensity density = new BoneDensity(scenario.person(), parameters);
    recorder =
        new LifeRecorder(parameters.tissue(), osteoclasts, osteoblasts, bone, medicines, density);
    exchange = new CalciumExchange(parameters.calcium());
    state = BoneAtStart.of(parameters.tissue());
  }

  /** Lives from the first age to the last; one point at the start of every month. */
  List<LifePoint> live() {
    List<LifePoint> points = new ArrayList<>(MONTHS + 1);
    for (int month = 0; month < MONTHS; month++) {
      double[] bounds = timetable.bounds(month);
      for (int stretch = 0; stretch + 1 < bounds.length; stretch++) {
        SystemicSignals signals = arrive(bounds[stretch]);
        if (stretch == 0) {
          points.add(recorder.point(state, signals));
        }
        moveOn(bounds[stretch], bounds[stretch + 1], signals);
      }
    }
    points.add(recorder.point(state, arrive(timetable.age(MONTHS))));
    return points;
  }

  /** Takes the doses of this age and feels what holds from it on. */
  private SystemicSignals arrive(double age) {
    state.denosumab += timetable.dosesAt(age);
    return feel(age, exposureAt(age));
  }

  private Exposure exposureAt(double age) {
    return exposures.at(age + Timetable.SAME_AGE);
  }

  private SystemicSignals feel(double age, Exposure exposure) {
    SystemicSignals signals = physiology.signals(age, exposure, exchange.release(), logPth);
    logPth = signals.calcium().logDemand();
    return signals;
  }

  private void moveOn(double from, double to, SystemicSignals first) {
    Exposure exposure = exposureAt(from);
    int steps = (int) Math.ceil((to - from) * stepsPerYear - Timetable.SAME_AGE * stepsPerYear);
    double length = (to - from) / steps;
    for (int step = 0; step < steps; step++) {
      SystemicSignals signals = step == 0 ? first : feel(from + step * length, exposure);
      exchange.before(state);
      time.step(state, signals, length);
      exchange.after(state, length);
    }
  }
}
