// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

import java.util.concurrent.Executor;
import javafx.util.Duration;
import org.trabecula.asset.AssetReader;
import org.trabecula.cause.CounterfactualSimulator;
import org.trabecula.exploration.LifeExplorer;
import org.trabecula.exploration.WholeLifeExplorer;
import org.trabecula.honeycomb.HoneycombParameters;
import org.trabecula.honeycomb.HoneycombSimulator;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.treatment.TakenCourses;

/** Explorations on the real model, which compute at once. */
public final class RealExploration {
  /** Menopause at 51, steroids from 58, little calcium. */
  public static final Scenario ANNA =
      Scenario.ordinary("Anna", Sex.FEMALE)
          .with(new Glucocorticoid(new AgeSpan(58, 66), 7.5))
          .with(new Calcium(AgeSpan.from(18), 600));

  private static final LifeExplorer EXPLORER = explorer();

  private RealExploration() {}

  /** Starts with a life, seen at an age. */
  public static Exploration of(Scenario start, double age) {
    return of(start, age, Runnable::run);
  }

  /** The same, which computes where it is told to. */
  public static Exploration of(Scenario start, double age, Executor background) {
    Exploration exploration =
        new Exploration(
            EXPLORER.explore(start, () -> false).orElseThrow(),
            EXPLORER,
            background,
            problem -> {
              throw new AssertionError(problem);
            },
            Duration.ZERO);
    exploration.showAge(age);
    return exploration;
  }

  private static LifeExplorer explorer() {
    RemodellingParameters numbers = RemodellingParameters.read(new AssetReader());
    LifeSimulator simulator = new LifeSimulator(numbers);
    return new WholeLifeExplorer(
        simulator::simulate,
        new CounterfactualSimulator(
            simulator::simulate,
            new LifeSimulator(numbers.withoutAgeing())::simulate,
            new LifeSimulator(numbers.withoutEstrogenFall())::simulate,
            new TakenCourses(numbers.medicines())::in),
        new HoneycombSimulator(HoneycombParameters.read(new AssetReader())),
        Runnable::run);
  }
}
