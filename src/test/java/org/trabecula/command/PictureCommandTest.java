// SPDX-License-Identifier: MIT
package org.trabecula.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureCommandTest extends OnAWoman {
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
          --age old | --age: old is not a number; see trabecula picture --help
          --age 50 --width 10 | --width: 10 is outside 64 to 4096
          --age 50 --height 5000 | --height: 5000 is outside 64 to 4096
          --age 50 --seed x | --seed: x is not a whole number; see trabecula picture --help
          --age 50 --to 40 | --to: 40 is outside 50 to 100
          --age 50 --to 60 --every 0 | --every: 0 is outside 0.01 to 90
          --age 10 --to 90 --every 0.1 | --every: 801 pictures of that size make a sheet of 26212 x 16908
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
  void aSheetHasTheSamePicturesSideBySide() throws Exception {
    BufferedImage sheet =
        image(draw("s.png", 40, "--to", 60, "--every", 10, "--width", 300, "--height", 200));
    BufferedImage second = image(draw("one.png", 50, "--width", 300, "--height", 200));

    assertThat(sheet.getWidth()).isEqualTo(2 * 300 + 4);
    assertThat(sheet.getHeight()).isEqualTo(2 * 200 + 4);
    for (int y = 40; y < 200; y += 7) {
      for (int x = 0; x < 300; x += 7) {
        assertThat(sheet.getRGB(304 + x, y)).isEqualTo(second.getRGB(x, y));
      }
    }
    assertThat(sheet.getRGB(500, 300)).as("no fourth picture").isEqualTo(0xFFFFFFFF);
  }

  @Test
  void aContactSheetOfALifeIsKept() throws Exception {
    Path sheet = Path.of("target", "contact-sheet.png");

    assertThat(
            terminal.run(
                "picture",
                woman,
                "--age",
                30,
                "--to",
                90,
                "--width",
                600,
                "--height",
                400,
                "--out",
                sheet))
        .isEqualTo(ExitCode.DONE);

    assertThat(image(sheet).getWidth()).isEqualTo(4 * 604 - 4);
  }

  @Test
  void aPictureThatCannotBeWrittenFailsInOneLine() {
    assertThat(terminal.run("picture", woman, "--age", 50, "--out", folder))
        .isEqualTo(ExitCode.FAILED);
    assertThat(terminal.err().lines())
        .containsExactly(folder + " cannot be written: it is a folder");
  }

  private static BufferedImage image(Path file) throws IOException {
    return ImageIO.read(file.toFile());
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
