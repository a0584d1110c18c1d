// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import java.util.Objects;
import org.trabecula.scenario.Scenario;

/**
 * Lives a scenario from youth to old age. It keeps nothing between lives and may be used by several
 * threads at once.
 */
public final class LifeSimulator {
  private final RemodellingParameters parameters;
  private final int stepsPerYear;

  public LifeSimulator(RemodellingParameters parameters) {
    this(parameters, OneLife.STEPS_PER_YEAR);
  }

  /**
   * @param stepsPerYear steps of time in a year, a multiple of twelve
   */
  LifeSimulator(RemodellingParameters parameters, int stepsPerYear) {
    this.parameters = Objects.requireNonNull(parameters, "parameters");
    this.stepsPerYear = stepsPerYear;
  }

  /** The whole life, month by month; the same scenario gives the same life bit for bit. */
  public Life simulate(Scenario scenario) {
    return simulate(scenario, Constitution.AVERAGE);
  }

  /** The same life lived by another body. */
  public Life simulate(Scenario scenario, Constitution constitution) {
    return simulate(scenario, constitution, Life.LAST_AGE);
  }

  /**
   * An average body's life up to an age, which is read only until then.
   *
   * @param until years
   */
  public Life simulate(Scenario scenario, double until) {
    return simulate(scenario, Constitution.AVERAGE, until);
  }

  private Life simulate(Scenario scenario, Constitution constitution, double until) {
    DosingPlan plan = new DosingPlan(scenario, parameters.medicines());
    OneLife life = new OneLife(scenario, constitution, plan, parameters, stepsPerYear);
    return new Life(scenario, life.live(until));
  }
}
