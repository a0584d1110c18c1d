// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trabecula.asset.AssetReader;
import org.trabecula.scenario.Scenario;

/** Whatever is allowed to happen in a life, every number of it makes sense. */
class RandomLivesTest {
  private static final int LIVES_PER_SEED = 200;

  private static final List<MethodHandle> NUMBERS =
      Arrays.stream(LifePoint.class.getRecordComponents())
          .filter(component -> component.getType() == double.class)
          .map(RandomLivesTest::accessor)
          .toList();

  private final LifeSimulator simulator =
      new LifeSimulator(RemodellingParameters.read(new AssetReader()));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void nothingIsEverNegativeOrNotANumber(long seed) throws Throwable {
    RandomLives lives = new RandomLives(seed);
    for (int count = 0; count < LIVES_PER_SEED; count++) {
      Scenario scenario = lives.next();
      for (LifePoint point : simulator.simulate(scenario).points()) {
        if (!sensible(point)) {
          assertThat(point).as("%s", scenario).isNull();
        }
      }
    }
  }

  private static MethodHandle accessor(RecordComponent component) {
    try {
      return MethodHandles.lookup().unreflect(component.getAccessor());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean sensible(LifePoint point) throws Throwable {
    for (MethodHandle number : NUMBERS) {
      double value = (double) number.invokeExact(point);
      if (!(value >= 0 && value < 1000)) {
        return false;
      }
    }
    return point.lumbarSpineBmd() > 0
        && point.totalHipBmd() > 0
        && point.femoralNeckBmd() > 0
        && point.scaffoldCut() <= 1
        && point.lumbarSpineScanBmd() >= point.lumbarSpineBmd()
        && point.restingFormation() <= 1;
  }
}
