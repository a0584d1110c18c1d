// SPDX-License-Identifier: MIT
package org.trabecula.cause;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.trabecula.remodelling.Life;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.treatment.TreatmentLives;

/** Lives a life again with each driver switched off alone. */
public final class CounterfactualSimulator {
  private final Function<Scenario, Life> simulator;
  private final Function<Scenario, Life> withoutAgeing;
  private final Function<Scenario, Life> withoutEstrogenLoss;
  private final UnaryOperator<Scenario> taken;
  private final Map<Sex, Life> averages = new ConcurrentHashMap<>();

  /**
   * @param simulator lives a scenario
   * @param withoutAgeing lives it with cells that do not age
   * @param withoutEstrogenLoss lives it with the estrogen of a young adult throughout
   * @param taken the same scenario with its medicines as they are really taken
   */
  public CounterfactualSimulator(
      Function<Scenario, Life> simulator,
      Function<Scenario, Life> withoutAgeing,
      Function<Scenario, Life> withoutEstrogenLoss,
      UnaryOperator<Scenario> taken) {
    this.simulator = simulator;
    this.withoutAgeing = withoutAgeing;
    this.withoutEstrogenLoss = withoutEstrogenLoss;
    this.taken = taken;
  }

  /** What a lived life would have been. */
  public Counterfactuals of(Life lived) {
    Map<Driver, Life> without = new LinkedHashMap<>();
    for (Driver driver : Driver.all()) {
      if (driver.actsIn(lived.scenario())) {
        without.put(driver, without(driver, lived.scenario()));
      }
    }
    Scenario scenario = lived.scenario();
    Scenario asTaken = taken.apply(scenario);
    return new Counterfactuals(
        lived,
        asTaken,
        average(scenario.person().sex()),
        without,
        TreatmentLives.of(lived, asTaken, simulator));
  }

  private Life without(Driver driver, Scenario scenario) {
    if (driver == Driver.AGEING) {
      return withoutAgeing.apply(scenario);
    }
    if (driver == Driver.LOW_ESTROGEN) {
      return withoutEstrogenLoss.apply(scenario);
    }
    return simulator.apply(scenario.without(driver::actsThrough));
  }

  private Life average(Sex sex) {
    return averages.computeIfAbsent(sex, s -> simulator.apply(Scenario.ordinary("", s)));
  }
}
