// SPDX-License-Identifier: MIT
package org.trabecula.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trabecula.remodelling.MadeUpLife.woman;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.trabecula.balance.Trend;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.edit.Role;
import org.trabecula.text.Texts;

/** How causes are said, and a life without its harms. */
class CauseWordsTest {
  private final Texts texts = Texts.english();
  private final CauseWords causes = new CauseWords(texts);

  @ParameterizedTest
  @CsvSource({
    "steroids, true, -9.6, -52, takes 10 this year",
    "steroids, true, -0.6, -52, takes 1 this year",
    "steroids, true, -33, -52, takes 35 this year",
    "smoking, true, 0.2, -38.9, took 40 in all",
    "steroids, false, 11.8, -37, 12 came back this year",
    "steroids, false, 0, -9, took 9 in all",
    "denosumab, true, 77.8, 77.8, adds 80 this year",
    "denosumab, false, -123.9, 20, 125 lost again this year"
  })
  void saysByHowMuch(Driver driver, boolean acting, double yearly, double soFar, String words) {
    assertThat(causes.effect(new Cause(driver, acting, yearly, soFar))).isEqualTo(words);
  }

  @ParameterizedTest
  @MethodSource("org.trabecula.cause.Driver#all")
  void everyDriverHasANameAMechanismAndAPart(Driver driver) {
    Cause cause = new Cause(driver, true, driver.role() == Role.HELP ? 5 : -5, -20);
    assertThat(causes.name(cause, woman(), 60)).isNotBlank();
    assertThat(causes.role(cause)).endsWith(causes.mechanism(cause)).contains(": ");
    assertThat(causes.sentence(cause)).endsWith(".");
  }

  @ParameterizedTest
  @MethodSource("org.trabecula.cause.Driver#all")
  void everyHarmThatCanBeLeftOutSaysSo(Driver driver) {
    if (driver.isHarm() && !driver.isInborn()) {
      assertThat(causes.without(driver)).isNotBlank();
    }
  }

  @Test
  void growthIsToldAndALevelBankIsNeverClaimedWhereBoneComesOrGoes() {
    assertThat(causes.year(Trend.GAINING, 15, true)).startsWith("Growing up");
    assertThat(causes.year(Trend.GAINING, 15, false)).startsWith("Growing up");
    assertThat(causes.year(Trend.LEVEL, 40, true)).contains("nearly in step");
    for (Trend trend : List.of(Trend.GAINING, Trend.SLOWLY_LOSING, Trend.LOSING)) {
      assertThat(causes.year(trend, 40, true)).isNotBlank().doesNotContain("in step");
    }
    assertThat(causes.year(Trend.LOSING, 60, false)).isEmpty();
  }

  @Test
  void aDriverThatIsOverSaysSo() {
    Cause over = new Cause(Driver.named("denosumab"), false, -20, 10);
    assertThat(causes.role(over))
        .isEqualTo("It has ended. While it lasted: hardly any removing cells form");
    assertThat(over.told()).isEqualTo(-20);
  }

  @Test
  void whatIsOverIsSaidToBeOverEvenWhileItStillCostsBone() {
    Cause stopped = new Cause(Driver.named("smoking"), false, -2, -20);
    assertThat(causes.role(stopped)).startsWith("It has ended. While it lasted: ");
    assertThat(causes.effect(stopped)).isEqualTo("takes 2 this year");
  }

  @Test
  void lowEstrogenIsCalledByWhatBroughtIt() {
    Cause cause = new Cause(Driver.LOW_ESTROGEN, true, -5, -20);
    Scenario man = Scenario.ordinary("", Sex.MALE);
    assertThat(causes.name(cause, woman(), 50)).isEqualTo("Estrogen starts to fall");
    assertThat(causes.name(cause, woman(), 52)).isEqualTo("Menopause: low estrogen");
    assertThat(causes.name(cause, man, 52)).isEqualTo("Estrogen falls with age");
    Cause low = new Cause(Driver.named("lowSexHormones"), true, -5, -20);
    assertThat(causes.name(low, woman(), 40)).isEqualTo("Low estrogen, not from menopause");
    assertThat(causes.name(low, man, 40)).isEqualTo("Low testosterone, so low estrogen");
  }

  @Test
  void manyHarmsAreNotListedOneByOne() {
    WithoutHarmWords words = new WithoutHarmWords(texts);
    assertThat(words.name(without(Driver.named("steroids"), Driver.named("littleCalcium"))))
        .isEqualTo("same life, no steroids, enough calcium");
    assertThat(
            words.name(
                without(
                    Driver.named("steroids"),
                    Driver.named("littleCalcium"),
                    Driver.named("smoking"),
                    Driver.named("alcohol"))))
        .isEqualTo("same life without its harms");
  }

  private static WithoutHarm without(Driver... harms) {
    return new WithoutHarm(woman(), List.of(harms));
  }
}
