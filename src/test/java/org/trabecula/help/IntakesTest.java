// SPDX-License-Identifier: MIT
package org.trabecula.help;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.trabecula.asset.AssetReader;
import org.trabecula.measure.Adviser;
import org.trabecula.parameter.Bibliography;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Ages;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;

class IntakesTest {
  private static final AssetReader ASSETS = new AssetReader();
  private final Intakes intakes = Intakes.read(ASSETS);
  private final Advice advice = Advice.read(ASSETS);

  @ParameterizedTest
  @EnumSource(Adviser.class)
  void eachAdviserSaysOneThingAtEachAgeOfALife(Adviser adviser) {
    for (Sex sex : Sex.values()) {
      for (double age = Ages.ALLOWED.low(); age <= Ages.ALLOWED.high(); age += 0.5) {
        double now = age;
        assertThat(intakes.of(adviser).bands())
            .as("%s at %s", sex, age)
            .filteredOn(band -> band.holds(sex, now))
            .singleElement()
            .satisfies(
                band -> {
                  assertThat(band.calcium().known()).isPresent();
                  assertThat(band.calciumUpper().value().orElse(9999.0))
                      .isGreaterThan(band.calcium().value().orElseThrow());
                });
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "US, FEMALE, 15, 1300",
    "US, FEMALE, 30, 1000",
    "US, FEMALE, 51, 1200",
    "US, MALE, 60, 1000",
    "US, MALE, 71, 1200",
    "UK, FEMALE, 15, 800",
    "UK, MALE, 15, 1000",
    "UK, FEMALE, 70, 700",
    "EU, FEMALE, 15, 1150",
    "EU, MALE, 20, 1000",
    "EU, FEMALE, 60, 950",
    "WHO, FEMALE, 60, 1300",
    "WHO, MALE, 60, 1000",
    "WHO, MALE, 65, 1300"
  })
  void calciumIsAdvisedByAgeAndSex(Adviser adviser, Sex sex, double age, double mg) {
    assertThat(advice.by(adviser).calciumAt(sex, age)).isEqualTo(mg);
  }

  @Test
  void theMostIsToldWhereAnAdviserHasSetIt() {
    assertThat(advice.calciumUpperAt(Sex.FEMALE, 60)).contains(2000.0);
    assertThat(advice.calciumUpperAt(Sex.FEMALE, 30)).contains(2500.0);
    assertThat(advice.by(Adviser.UK).calciumUpperAt(Sex.FEMALE, 60)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Adviser.class)
  void everyWorkThatIsNamedIsHeld(Adviser adviser) {
    Bibliography works = Bibliography.read(ASSETS);

    assertThat(intakes.of(adviser).works())
        .isNotEmpty()
        .allSatisfy(work -> assertThat(works.find(work)).as(work).isPresent());
  }

  @Test
  void moreThanTheMostIsNotCalledEnough() {
    Scenario woman = Scenario.ordinary("Anna", Sex.FEMALE);

    assertThat(isEnough(woman.with(new Calcium(AgeSpan.from(18), 1500)))).isTrue();
    assertThat(isEnough(woman.with(new Calcium(AgeSpan.from(18), 2500)))).isFalse();
    assertThat(isEnough(woman.with(new Calcium(AgeSpan.from(18), 800)))).isFalse();
  }

  private boolean isEnough(Scenario life) {
    return new NourishedBone(advice).at(life, 60).on();
  }
}
