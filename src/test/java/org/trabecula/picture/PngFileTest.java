// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PngFileTest {

  private static final PictureSize SIZE = new PictureSize(2, 3);
  private static final int[] PIXELS = {
    0xFF000000, 0xFFFFFFFF, 0xFFD9722E, 0xFF2E7EBB, 0xFF123456, 0xFFFEDCBA
  };

  @TempDir private Path folder;

  @Test
  void givesBackTheSamePixels() throws IOException {
    Path file = folder.resolve("bone.png");

    PngFile.write(PIXELS, SIZE, file);

    BufferedImage image = ImageIO.read(file.toFile());
    assertThat(image.getRGB(0, 0, 2, 3, null, 0, 2)).isEqualTo(PIXELS);
  }

  @Test
  void replacesAFileAndLeavesNothingBeside() throws IOException {
    Path file = Files.writeString(folder.resolve("bone.png"), "old");

    PngFile.write(PIXELS, SIZE, file);

    assertThat(ImageIO.read(file.toFile())).isNotNull();
    assertThat(folder).isDirectoryContaining(file::equals);
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void saysWhenThereIsNoSuchFolder() {
    Path file = folder.resolve("nowhere").resolve("bone.png");

    assertThatThrownBy(() -> PngFile.write(PIXELS, SIZE, file)).isInstanceOf(IOException.class);
  }
}
