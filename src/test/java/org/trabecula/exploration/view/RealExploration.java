// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

import java.util.concurrent.Executor;
import javafx.util.Duration;
import org.trabecula.exploration.RememberedLives;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;

/** Explorations on the real model, which compute at once. */
public final class RealExploration {
  /** Menopause at 51, steroids from 58, little calcium. */
  public static final Scenario ANNA =
      Scenario.ordinary("Anna", Sex.FEMALE)
          .with(new Glucocorticoid(new AgeSpan(58, 66), 7.5))
          .with(new Calcium(AgeSpan.from(18), 600));

  /** Nothing happens to him. */
  public static final Scenario MAN = Scenario.ordinary("A man", Sex.MALE);

  private RealExploration() {}

  /** Starts with a life, seen at an age. */
  public static Exploration of(Scenario start, double age) {
    return of(start, age, Runnable::run);
  }

  /** The same, which computes where it is told to. */
  public static Exploration of(Scenario start, double age, Executor background) {
    Exploration exploration =
        new Exploration(
            RememberedLives.OF_THE_MODEL.explore(start, () -> false).orElseThrow(),
            RememberedLives.OF_THE_MODEL,
            background,
            problem -> {
              throw new AssertionError(problem);
            },
            Duration.ZERO);
    exploration.showAge(age);
    return exploration;
  }
}
