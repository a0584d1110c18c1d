// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifePoint;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Menopause;
import org.trabecula.scenario.Scenario;

/**
 * The model counts cut struts without looking at the honeycomb; in the mean of several honeycombs
 * the two agree.
 */
class ScaffoldAgreementTest {
  private static final int SEEDS = 20;

  private static final String WORN = "steroids for decades";

  /** Allowed difference, as a share of the struts. */
  private static final double ALLOWED = 0.04;

  /** The same where half a life on many tablets has worn all struts thin, so that many give way. */
  private static final double ALLOWED_WHERE_WORN = 0.13;

  static Stream<Arguments> lives() {
    Menopause early = new Menopause(42, Menopause.Kind.NATURAL);
    LongFunction<Scenario> woman = seed -> SimulatedLives.woman(seed);
    LongFunction<Scenario> man = SimulatedLives::man;
    LongFunction<Scenario> earlyWoman = seed -> SimulatedLives.woman(seed, early);
    Glucocorticoid manyTablets = new Glucocorticoid(AgeSpan.from(30), 20);
    Glucocorticoid someTablets = new Glucocorticoid(AgeSpan.from(50), 7.5);
    MedicineCourse medicine = new MedicineCourse(new AgeSpan(65, 75), Medicine.ALENDRONATE);
    LongFunction<Scenario> steroids = seed -> SimulatedLives.woman(seed, manyTablets);
    LongFunction<Scenario> steroidsMan = seed -> SimulatedLives.man(seed).with(someTablets);
    LongFunction<Scenario> treated = seed -> SimulatedLives.woman(seed, someTablets, medicine);
    return Stream.of(
        Arguments.of("woman", woman),
        Arguments.of("man", man),
        Arguments.of("early menopause", earlyWoman),
        Arguments.of(WORN, steroids),
        Arguments.of("a man on steroids", steroidsMan),
        Arguments.of("steroids and alendronate", treated));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lives")
  void cutStrutsAreThoseOfTheModel(String name, LongFunction<Scenario> lived) {
    Life life = SimulatedLives.life(lived.apply(1));
    List<HoneycombLife> honeycombs =
        LongStream.rangeClosed(1, SEEDS).mapToObj(lived).map(SimulatedLives::honeycomb).toList();
    for (double age : new double[] {30, 50, 60, 70, 80}) {
      double allowed = name.equals(WORN) ? ALLOWED_WHERE_WORN : ALLOWED;
      double cut =
          honeycombs.stream().mapToDouble(each -> each.cutShare(age)).average().orElseThrow();
      assertThat(cut)
          .as("%s at %s", name, age)
          .isCloseTo(life.value(LifePoint::scaffoldCut, age), within(allowed));
    }
  }
}
