// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.ImageIO;

/** Writes pixels as a PNG file, which appears whole or not at all. */
public final class PngFile {

  private PngFile() {}

  /**
   * Writes a picture; a file that stands there is replaced.
   *
   * @param argb the pixels row by row, opaque
   */
  public static void write(int[] argb, PictureSize size, Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path beside = Files.createTempFile(folder, ".picture", ".png");
    try {
      try (OutputStream out = Files.newOutputStream(beside)) {
        encode(argb, size, out);
      }
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void encode(int[] argb, PictureSize size, OutputStream out) throws IOException {
    BufferedImage image =
        new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, size.width(), size.height(), argb, 0, size.width());
    if (!ImageIO.write(image, "png", out)) {
      throw new IOException("this Java cannot write PNG");
    }
  }
}
