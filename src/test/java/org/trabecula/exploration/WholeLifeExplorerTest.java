// SPDX-License-Identifier: MIT
package org.trabecula.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;
import org.trabecula.cause.CounterfactualSimulator;
import org.trabecula.honeycomb.HoneycombParameters;
import org.trabecula.honeycomb.HoneycombSimulator;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;

class WholeLifeExplorerTest {
  private static final AssetReader ASSETS = new AssetReader();
  private static final LifeSimulator MODEL = new LifeSimulator(RemodellingParameters.read(ASSETS));

  private final Queue<Runnable> beside = new ArrayDeque<>();
  private final AtomicInteger lived = new AtomicInteger();

  @Test
  void aCancelledLifeIsComparedWithNothing() {
    LifeExplorer explorer =
        new WholeLifeExplorer(
            this::live,
            new CounterfactualSimulator(this::live, this::live, this::live, life -> life),
            new HoneycombSimulator(HoneycombParameters.read(ASSETS)),
            beside::add);
    assertThat(explorer.explore(Scenario.ordinary("", Sex.FEMALE), () -> true)).isEmpty();
    beside.forEach(Runnable::run);
    assertThat(lived).hasValue(1);
  }

  private Life live(Scenario scenario) {
    lived.incrementAndGet();
    return MODEL.simulate(scenario);
  }
}
