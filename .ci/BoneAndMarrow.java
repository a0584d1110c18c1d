// SPDX-License-Identifier: MIT

import java.awt.image.BufferedImage;
import java.io.File;
import javax.imageio.ImageIO;

/** Fails unless a picture shows both bone (ivory) and marrow (dark red-brown). */
final class BoneAndMarrow {
  /** The least share of the picture that each must take, %. */
  private static final double LEAST = 3;

  private BoneAndMarrow() {}

  public static void main(String[] arguments) throws Exception {
    BufferedImage picture = ImageIO.read(new File(arguments[0]));
    int bone = 0;
    int marrow = 0;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int rgb = picture.getRGB(x, y);
        bone += isBone(rgb) ? 1 : 0;
        marrow += isMarrow(rgb) ? 1 : 0;
      }
    }
    double pixels = picture.getWidth() * picture.getHeight() / 100.0;
    System.out.printf(
        "%s: %d x %d, %.1f %% bone, %.1f %% marrow%n",
        arguments[0], picture.getWidth(), picture.getHeight(), bone / pixels, marrow / pixels);
    if (bone / pixels < LEAST || marrow / pixels < LEAST) {
      System.err.println("a picture of bone holds at least " + LEAST + " % of each");
      System.exit(1);
    }
  }

  /** Lit bone: light, and yellower than grey. */
  private static boolean isBone(int rgb) {
    return red(rgb) > 180
        && green(rgb) > 160
        && red(rgb) - blue(rgb) > 25
        && red(rgb) >= green(rgb);
  }

  /** Marrow: dark, and redder than grey. */
  private static boolean isMarrow(int rgb) {
    return red(rgb) < 90 && red(rgb) - green(rgb) > 10 && red(rgb) - blue(rgb) > 2;
  }

  private static int red(int rgb) {
    return rgb >> 16 & 0xFF;
  }

  private static int green(int rgb) {
    return rgb >> 8 & 0xFF;
  }

  private static int blue(int rgb) {
    return rgb & 0xFF;
  }
}
