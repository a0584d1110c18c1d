// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.trabecula.asset.AssetReader;
import org.trabecula.scenario.Absorption;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Alcohol;
import org.trabecula.scenario.BodyMassIndex;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Exercise;
import org.trabecula.scenario.Factor;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Menopause;
import org.trabecula.scenario.ParathyroidGland;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.SexHormone;
import org.trabecula.scenario.Smoking;
import org.trabecula.scenario.ThyroidHormone;
import org.trabecula.scenario.VitaminD;

/** Moving one slider one way moves density one way, at every age. */
class MonotoneSlidersTest {
  /** Rounding of a density, g/cm². */
  private static final double ROUNDING = 1e-9;

  /**
   * Share of trabecular bone by which more removal may leave more of it for a while: a wave of
   * removal is followed by a trough, and the trough of a larger wave is deeper.
   */
  private static final double WAVE = 1e-4;

  private static final double[] START_AGES = {10, 30, 45, 60, 75};

  private final LifeSimulator simulator =
      new LifeSimulator(RemodellingParameters.read(new AssetReader()));

  static Stream<Arguments> sliders() {
    List<Arguments> sliders = new ArrayList<>();
    for (Sex sex : Sex.values()) {
      for (double from : START_AGES) {
        AgeSpan span = AgeSpan.from(from);
        sliders.add(harm(sex, from, "steroids", x -> new Glucocorticoid(span, x), 0, 60));
        sliders.add(help(sex, from, "calcium", x -> new Calcium(span, x), 100, 2500));
        sliders.add(help(sex, from, "vitamin D", x -> new VitaminD(span, x), 10, 150));
        sliders.add(harm(sex, from, "smoking", x -> new Smoking(span, x), 0, 60));
        sliders.add(harm(sex, from, "alcohol", x -> new Alcohol(span, x), 0, 10));
        sliders.add(harm(sex, from, "thyroid", x -> new ThyroidHormone(span, x), 0.7, 2.5));
        sliders.add(help(sex, from, "sex hormones", x -> new SexHormone(span, x), 5, 100));
        sliders.add(help(sex, from, "body mass", x -> new BodyMassIndex(span, x), 15, 40));
        sliders.add(help(sex, from, "absorption", x -> new Absorption(span, x), 20, 100));
        sliders.add(harm(sex, from, "glands", x -> new ParathyroidGland(span, x), 1, 4));
        sliders.add(help(sex, from, "exercise", x -> exercise(span, x), 0, 5));
      }
    }
    for (Menopause.Kind kind : Menopause.Kind.values()) {
      sliders.add(help(Sex.FEMALE, 10, "menopause", x -> new Menopause(x, kind), 30, 62));
    }
    return sliders.stream();
  }

  @ParameterizedTest(name = "{0}, {2} from {1}")
  @MethodSource("sliders")
  void movesDensityOneWay(
      Sex sex, double from, String name, DoubleFunction<Factor> slider, double[] towardsMoreBone) {
    Scenario ordinary = Scenario.ordinary(name, sex);
    Life before = null;
    for (double value : towardsMoreBone) {
      Life life = simulator.simulate(ordinary.with(slider.apply(value)));
      if (before != null) {
        assertNeverLower(before, life, name + " at " + value);
      }
      before = life;
    }
  }

  private static void assertNeverLower(Life before, Life life, String name) {
    for (int month = 0; month < life.points().size(); month++) {
      LifePoint less = before.points().get(month);
      LifePoint more = life.points().get(month);
      assertThat(more.lumbarSpineBmd())
          .as("spine at %s, %s", more.age(), name)
          .isGreaterThanOrEqualTo(less.lumbarSpineBmd() - ROUNDING);
      assertThat(more.totalHipBmd())
          .as("hip at %s, %s", more.age(), name)
          .isGreaterThanOrEqualTo(less.totalHipBmd() - ROUNDING);
      assertThat(more.femoralNeckBmd())
          .as("neck at %s, %s", more.age(), name)
          .isGreaterThanOrEqualTo(less.femoralNeckBmd() - ROUNDING);
      assertThat(more.trabecularVolume())
          .as("trabecular bone at %s, %s", more.age(), name)
          .isGreaterThanOrEqualTo(less.trabecularVolume() - WAVE);
    }
  }

  private static Factor exercise(AgeSpan span, double level) {
    return new Exercise(span, Exercise.Level.values()[(int) level]);
  }

  private static Arguments help(
      Sex sex, double from, String name, DoubleFunction<Factor> slider, double low, double high) {
    return Arguments.of(sex, from, name, slider, values(low, high));
  }

  private static Arguments harm(
      Sex sex, double from, String name, DoubleFunction<Factor> slider, double low, double high) {
    return Arguments.of(sex, from, name, slider, values(high, low));
  }

  private static double[] values(double first, double last) {
    return DoubleStream.iterate(0, step -> step <= 5, step -> step + 1)
        .map(step -> first + (last - first) * step / 5)
        .toArray();
  }
}
