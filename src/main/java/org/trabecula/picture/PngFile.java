// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.trabecula.file.WholeFile;

/** Writes pixels as a PNG file, which appears whole or not at all. */
public final class PngFile {

  private PngFile() {}

  /**
   * Writes a picture; a file that stands there is replaced.
   *
   * @param argb the pixels row by row, opaque
   * @throws IOException with one sentence that names the file and says why it cannot be written
   */
  public static void write(int[] argb, PictureSize size, Path file) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    encode(argb, size, png);
    WholeFile.write(file, png.toByteArray());
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
