// SPDX-License-Identifier: MIT
package org.trabecula.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PressCommandTest extends OnAWoman {
  @Test
  void laterBoneIsWeakerThanItsDensityTellsAndCuttingTakesMoreThanThinning() {
    String table = press(woman, 70);
    assertThat(table.lines()).first().asString().startsWith("at 70").endsWith("at 30");
    assertThat(number(table, "density exponent")).isBetween(1.5, 2.2);
    double byDensity = number(table, "strength by density");
    assertThat(byDensity).isCloseTo(Math.pow(number(table, "bone volume"), 2), within(0.002));
    assertThat(number(table, "stiffness, pressed")).isBetween(0.0, byDensity);
    assertThat(number(table, "strength, pressed")).isBetween(0.0, byDensity);
    assertThat(number(table, "strength, all by cutting"))
        .isLessThan(number(table, "strength, all by thinning"));
  }

  @Test
  void thirtyIsOne() {
    String table = press(woman, 30);
    for (String row : new String[] {"bone volume", "stiffness, pressed", "strength, pressed"}) {
      assertThat(number(table, row)).as(row).isEqualTo(1);
    }
  }

  @Test
  void theSameSeedGivesTheSameTableAnotherAnother() {
    String table = press(woman, 60);
    assertThat(press(woman, 60, "--seed", 1)).isEqualTo(table);
    assertThat(press(woman, 60, "--seed", 2)).isNotEqualTo(table);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --age 9 | --age: 9 is outside 10 to 100
          --age old | --age: old is not a number; see trabecula press --help
          --age 50 --seed x | --seed: x is not a whole number; see trabecula press --help
          --seed 2 | Missing required option: '--age=YEARS'; see trabecula press --help
          """)
  void wrongArgumentsAreOneLine(String options, String sentence) {
    Object[] arguments = ("press " + woman + " " + options).split(" ");
    assertThat(terminal.run(arguments)).isEqualTo(ExitCode.WRONG_INPUT);
    assertThat(terminal.err().lines()).containsExactly(sentence);
    assertThat(terminal.out()).isEmpty();
  }

  @Test
  void aMissingFileIsOneLine() {
    assertThat(terminal.run("press", folder.resolve("nobody.trabecula.json"), "--age", 60))
        .isEqualTo(ExitCode.WRONG_INPUT);
    assertThat(terminal.err().lines()).hasSize(1);
  }

  private String press(Path file, double age, Object... options) {
    Object[] arguments = new Object[4 + options.length];
    System.arraycopy(new Object[] {"press", file, "--age", age}, 0, arguments, 0, 4);
    System.arraycopy(options, 0, arguments, 4, options.length);
    Terminal fresh = new Terminal();
    assertThat(fresh.run(arguments)).as(fresh.err()).isEqualTo(ExitCode.DONE);
    assertThat(fresh.err()).isEmpty();
    return fresh.out();
  }

  private static double number(String table, String row) {
    return table
        .lines()
        .filter(line -> line.startsWith(row))
        .map(line -> line.substring(row.length()).trim().split(" ")[0])
        .mapToDouble(Double::parseDouble)
        .findFirst()
        .orElseThrow();
  }
}
