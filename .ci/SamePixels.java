// SPDX-License-Identifier: MIT

import java.awt.image.BufferedImage;
import java.io.File;
import javax.imageio.ImageIO;

/** Fails unless two pictures are the same to the pixel, however their files are packed. */
final class SamePixels {

  private SamePixels() {}

  public static void main(String[] arguments) throws Exception {
    BufferedImage one = ImageIO.read(new File(arguments[0]));
    BufferedImage other = ImageIO.read(new File(arguments[1]));
    boolean same = one.getWidth() == other.getWidth() && one.getHeight() == other.getHeight();
    for (int y = 0; same && y < one.getHeight(); y++) {
      for (int x = 0; same && x < one.getWidth(); x++) {
        same = one.getRGB(x, y) == other.getRGB(x, y);
      }
    }
    if (!same) {
      System.err.println(arguments[0] + " and " + arguments[1] + " are not the same picture");
      System.exit(1);
    }
  }
}
