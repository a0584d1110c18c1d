// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/** Moves a state on in time: the classical method of fourth order. */
final class RungeKutta {
  private final RemodellingEquations equations;
  private final RemodellingState slope1 = new RemodellingState();
  private final RemodellingState slope2 = new RemodellingState();
  private final RemodellingState slope3 = new RemodellingState();
  private final RemodellingState slope4 = new RemodellingState();
  private final RemodellingState between = new RemodellingState();

  RungeKutta(RemodellingEquations equations) {
    this.equations = equations;
  }

  /**
   * Moves {@code state} on.
   *
   * @param time length of the step, years
   */
  void step(RemodellingState state, SystemicSignals signals, double time) {
    equations.change(state, signals, slope1);
    between.setMoved(state, time / 2, slope1);
    equations.change(between, signals, slope2);
    between.setMoved(state, time / 2, slope2);
    equations.change(between, signals, slope3);
    between.setMoved(state, time, slope3);
    equations.change(between, signals, slope4);
    state.move(time / 6, slope1);
    state.move(time / 3, slope2);
    state.move(time / 3, slope3);
    state.move(time / 6, slope4);
  }
}
