// SPDX-License-Identifier: MIT
package org.trabecula.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifePoint;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Person;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;

class CohortTest {
  private static final int PEOPLE = 60;
  private static final int YEARLY = 12;
  private static final Cohort.Quantity HIP = (scenario, point) -> point.totalHipBmd();
  private static final Cohort.Quantity CELLS = (scenario, point) -> point.osteoclasts();

  private final AssetReader assets = new AssetReader();
  private final CohortParameters parameters = CohortParameters.read(assets);
  private final LifeSimulator simulator = new LifeSimulator(RemodellingParameters.read(assets));
  private final Cohort cohort = new Cohort(simulator, parameters);
  private final Scenario woman = Scenario.ordinary("", Sex.FEMALE);

  @Test
  void thePeopleAndTheirSpansAreTheSameOnOneThreadAndOnMany() {
    Cohort.Survey survey = new Cohort.Survey(PEOPLE, 7, YEARLY);
    List<CohortSpan> many = cohort.spans(woman, survey, List.of(HIP, CELLS));
    List<CohortSpan> one =
        cohort.spansInTheBackground(woman, survey, List.of(HIP, CELLS), () -> false).orElseThrow();
    assertThat(one).usingRecursiveComparison().isEqualTo(many);
  }

  @Test
  void anotherSeedDrawsOtherPeople() {
    CohortSpan first = span(woman, 1, HIP);
    assertThat(span(woman, 2, HIP).low()).isNotEqualTo(first.low());
  }

  @Test
  void tenthMiddleAndNineTenthsComeInThatOrderAtEveryAge() {
    for (CohortSpan span : List.of(span(woman, 1, HIP), span(woman, 1, CELLS))) {
      for (int year = 0; year < span.low().length; year++) {
        assertThat(span.middle()[year]).isBetween(span.low()[year], span.high()[year]);
      }
    }
  }

  @Test
  void peopleDifferFromTheBeginningAndEvenMoreInOldAge() {
    CohortSpan span = span(woman, 1, HIP);
    double young = relativeWidth(span, 20);
    assertThat(young).isCloseTo(2 * 1.28 * 0.13, within(0.08));
    assertThat(relativeWidth(span, 75)).isGreaterThan(young);
  }

  @Test
  void aPersonMayStandAnywhereAndTheSpanStandsAround() {
    Scenario heavyBoned = woman.withPerson(new Person(Sex.FEMALE, 1));
    assertThat(span(heavyBoned, 1, HIP).middle()[20])
        .isGreaterThan(span(woman, 1, HIP).middle()[20]);
  }

  /**
   * Melton 2000: the femoral neck and the same neck 16 years later correlate by 0.83, as scanned.
   */
  @Test
  void lossDiffersBetweenPeopleAsPublished() {
    double[] rates =
        each(
            woman,
            life ->
                100
                    * (life.value(LifePoint::femoralNeckBmd, 76)
                            / life.value(LifePoint::femoralNeckBmd, 60)
                        - 1)
                    / 16);
    assertThat(deviation(rates) / -mean(rates)).isBetween(0.25, 0.6);
  }

  /** Bell 2009: three years of alendronate at the hip, a spread of 0.0056 g/cm² between women. */
  @Test
  void theAnswerToAMedicineDiffersBetweenPeopleAndNoMoreThanPublished() {
    Scenario treated = woman.with(new MedicineCourse(new AgeSpan(68, 71), Medicine.ALENDRONATE));
    double[] gains =
        each(
            treated,
            life ->
                life.value(LifePoint::totalHipBmd, 71) - life.value(LifePoint::totalHipBmd, 68));
    assertThat(deviation(gains)).isBetween(0.0015, 0.0065);
  }

  @Test
  void nobodyIsLivedOnceItIsCancelled() {
    AtomicInteger asked = new AtomicInteger();
    assertThat(
            cohort.spansInTheBackground(
                woman,
                new Cohort.Survey(PEOPLE, 1, YEARLY),
                List.of(HIP),
                () -> asked.incrementAndGet() > 2))
        .isEmpty();
  }

  @Test
  void theSharesOfFewPeopleAreReadBetweenThem() {
    double[] people = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
    assertThat(CohortSpan.share(people, 0.1)).isCloseTo(0.9, within(1e-12));
    assertThat(CohortSpan.share(people, 0.5)).isCloseTo(4.5, within(1e-12));
    assertThat(CohortSpan.share(people, 0.9)).isCloseTo(8.1, within(1e-12));
  }

  private CohortSpan span(Scenario scenario, long seed, Cohort.Quantity quantity) {
    return cohort
        .spans(scenario, new Cohort.Survey(PEOPLE, seed, YEARLY), List.of(quantity))
        .get(0);
  }

  private static double relativeWidth(CohortSpan span, int year) {
    return (span.high()[year] - span.low()[year]) / span.middle()[year];
  }

  private double[] each(Scenario scenario, ToDoubleFunction<Life> value) {
    return new CohortDraw(parameters, 1)
        .members(scenario, PEOPLE).stream()
            .mapToDouble(
                member ->
                    value.applyAsDouble(
                        simulator.simulate(member.scenario(), member.constitution())))
            .toArray();
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElseThrow();
  }

  private static double deviation(double[] values) {
    double mean = mean(values);
    return Math.sqrt(
        Arrays.stream(values).map(value -> (value - mean) * (value - mean)).average().orElse(0));
  }
}
