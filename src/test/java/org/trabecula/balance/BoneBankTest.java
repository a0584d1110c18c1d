// SPDX-License-Identifier: MIT
package org.trabecula.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.trabecula.remodelling.MadeUpLife.woman;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.MadeUpLife;

class BoneBankTest {

  @ParameterizedTest
  @ValueSource(doubles = {19, 30.5, 52, 60.25, 80, 100})
  void whatIsPaidInLessWhatIsTakenOutIsTheChangeOfTheYear(double age) {
    Life life = MadeUpLife.of(woman(), a -> 0.9 - 0.2 * Math.tanh((a - 52) / 4));
    BoneBank bank = BoneBank.at(life, age);
    double then = BoneBank.at(life, age - 1).balance();
    assertThat(bank.net()).isCloseTo(bank.balance() - then, within(1e-9));
  }

  @Test
  void bothSidesAreCountedInThousandthsOfThePeak() {
    Life life = MadeUpLife.of(woman(), age -> age < 40 ? 2 : 1);
    BoneBank bank = BoneBank.at(life, 60);
    assertThat(bank.takenOut()).isCloseTo(90, within(1e-6));
    assertThat(bank.paidIn()).isCloseTo(90, within(1e-6));
    assertThat(bank.balance()).isEqualTo(500);
    assertThat(bank.belowPeak()).isEqualTo(500);
  }

  @Test
  void sharesOutWhatTheMonthsDoNotShow() {
    Life steady = MadeUpLife.of(woman(), age -> age < 49.99 ? 1 : 0.99);
    BoneBank bank = BoneBank.at(steady, 50.5);
    assertThat(bank.net()).isCloseTo(-10, within(1e-9));
    assertThat(bank.paidIn()).isLessThan(180);
    assertThat(bank.takenOut()).isGreaterThan(180);
  }

  @Test
  void startsWithTheFirstMonth() {
    BoneBank bank = BoneBank.at(MadeUpLife.of(woman(), age -> 0.9 + 0.01 * (age - 18)), 18);
    assertThat(bank.net() / bank.balance()).isCloseTo(0.01 / 0.9, within(1e-3));
  }

  @Test
  void roundedFiguresStillAddUp() {
    BoneBank rounded = new BoneBank(172.4, 181.6, 903.2).rounded();
    assertThat(rounded).isEqualTo(new BoneBank(172, 181, 903));
    assertThat(rounded.net()).isEqualTo(Math.rint(172.4 - 181.6));
  }
}
