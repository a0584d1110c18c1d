// SPDX-License-Identifier: MIT
package org.trabecula.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.ScenarioFile;
import org.trabecula.scenario.Sex;

class PictureCommandTest {
  private final Terminal terminal = new Terminal();

  @TempDir private Path folder;
  private Path woman;

  @BeforeEach
  void writeFile() throws Exception {
    woman = folder.resolve("woman.trabecula.json");
    ScenarioFile.write(Scenario.ordinary("A woman", Sex.FEMALE), woman);
  }

  @Test
  void drawsAPictureOfTheAskedSize() throws Exception {
    Path out = draw("woman.png", 60, "--width", 320, "--height", 200);
    assertThat(ImageIO.read(out.toFile()).getWidth()).isEqualTo(320);
    assertThat(ImageIO.read(out.toFile()).getHeight()).isEqualTo(200);
    assertThat(terminal.out()).isEmpty();
    assertThat(terminal.err()).isEmpty();
  }

  @Test
  void theSameLifeAndAgeGiveTheSamePictureAnotherSeedAnother() throws Exception {
    byte[] picture = Files.readAllBytes(draw("one.png", 60));
    assertThat(draw("two.png", 60)).hasBinaryContent(picture);
    assertThat(draw("three.png", 60, "--seed", 1)).hasBinaryContent(picture);
    assertThat(Files.readAllBytes(draw("four.png", 60, "--seed", 2))).isNotEqualTo(picture);
    assertThat(Files.readAllBytes(draw("five.png", 80))).isNotEqualTo(picture);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --age 9 | --age: 9 is outside 10 to 100
          --age NaN | --age: NaN is outside 10 to 100
          --age old | Invalid value for option '--age': old is not a number; see trabecula picture --help
          --age 50 --width 10 | --width: 10 is outside 64 to 4096
          --age 50 --height 5000 | --height: 5000 is outside 64 to 4096
          --age 50 --seed x | Invalid value for option '--seed': x is not a whole number; see trabecula picture --help
          --seed 2 | Missing required option: '--age=YEARS'; see trabecula picture --help
          """)
  void wrongArgumentsAreOneLineAndNoPicture(String options, String sentence) {
    Path out = folder.resolve("woman.png");
    Object[] arguments = ("picture " + woman + " --out " + out + " " + options).split(" ");
    assertThat(terminal.run(arguments)).isEqualTo(ExitCode.WRONG_INPUT);
    assertThat(terminal.err().lines()).containsExactly(sentence);
    assertThat(out).doesNotExist();
  }

  @Test
  void aPictureThatCannotBeWrittenFailsInOneLine() {
    assertThat(terminal.run("picture", woman, "--age", 50, "--out", folder))
        .isEqualTo(ExitCode.FAILED);
    assertThat(terminal.err().lines())
        .containsExactly(folder + " cannot be written: it is a folder");
  }

  private Path draw(String name, double age, Object... options) {
    Path out = folder.resolve(name);
    Object[] arguments = new Object[6 + options.length];
    System.arraycopy(
        new Object[] {"picture", woman, "--age", age, "--out", out}, 0, arguments, 0, 6);
    System.arraycopy(options, 0, arguments, 6, options.length);
    assertThat(terminal.run(arguments)).as(terminal.err()).isEqualTo(ExitCode.DONE);
    return out;
  }
}
