// SPDX-License-Identifier: MIT

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;

/**
 * Looks at the screen of a virtual display, as Xvfb writes it with {@code -fbdir}.
 *
 * <p>{@code find SCREEN}: waits until the picture of bone stands there, and prints where: left,
 * top, width and height in pixels of the screen. {@code compare SCREEN LEFT TOP PICTURE.png}: fails
 * unless the screen shows the pixels of that picture there, one for one.
 */
final class BoneOnScreen {
  /** How long the window may take to open, looks of half a second. */
  private static final int LOOKS = 600;

  private static final long BETWEEN_LOOKS = 500;

  /**
   * The least share of the picture's pixels that no words, buttons and cells at work hide; of a
   * picture that lies one pixel off, four in ten are equal.
   */
  private static final double LEAST_EQUAL = 0.5;

  private BoneOnScreen() {}

  public static void main(String[] arguments) throws Exception {
    Path screen = Path.of(arguments[1]);
    if (arguments[0].equals("find")) {
      int[] place = find(screen);
      System.out.println(place[0] + " " + place[1] + " " + place[2] + " " + place[3]);
    } else {
      int left = Integer.parseInt(arguments[2]);
      int top = Integer.parseInt(arguments[3]);
      compare(read(screen), left, top, ImageIO.read(new File(arguments[4])));
    }
  }

  /** Two looks that see the same bone in the same place: skins fade in for a while. */
  private static int[] find(Path screen) throws Exception {
    int[] last = new int[4];
    for (int look = 0; look < LOOKS; look++) {
      Thread.sleep(BETWEEN_LOOKS);
      int[] place = place(read(screen));
      if (place[2] > 0 && Arrays.equals(place, last)) {
        return place;
      }
      last = place;
    }
    throw new IllegalStateException("no bone came to the screen");
  }

  /** The columns and rows of the screen that hold much marrow: left, top, width, height. */
  private static int[] place(BufferedImage screen) {
    int width = screen.getWidth();
    int height = screen.getHeight();
    int[] columns = new int[width];
    int[] rows = new int[height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        if (isMarrow(screen.getRGB(x, y))) {
          columns[x]++;
          rows[y]++;
        }
      }
    }
    int left = first(columns, height / 20);
    int top = first(rows, width / 20);
    return new int[] {
      left, top, last(columns, height / 20) - left + 1, last(rows, width / 20) - top + 1
    };
  }

  private static int first(int[] counts, int least) {
    int index = 0;
    while (index < counts.length && counts[index] < least) {
      index++;
    }
    return index;
  }

  private static int last(int[] counts, int least) {
    int index = counts.length - 1;
    while (index >= 0 && counts[index] < least) {
      index--;
    }
    return index;
  }

  private static void compare(BufferedImage screen, int left, int top, BufferedImage picture) {
    int equal = 0;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        equal += isSame(screen.getRGB(left + x, top + y), picture.getRGB(x, y)) ? 1 : 0;
      }
    }
    double share = (double) equal / picture.getWidth() / picture.getHeight();
    System.out.printf(
        "%d x %d at %d, %d: %.1f %% of the pixels are the picture's own%n",
        picture.getWidth(), picture.getHeight(), left, top, share * 100);
    if (share < LEAST_EQUAL) {
      System.err.println("the picture on the screen is not sharp, or not in its place");
      System.exit(1);
    }
  }

  /** The cells in the window work on while it is looked at, and the bone beside them changes. */
  private static boolean isSame(int shown, int drawn) {
    for (int shift = 0; shift <= 16; shift += 8) {
      if (Math.abs((shown >> shift & 0xFF) - (drawn >> shift & 0xFF)) > 4) {
        return false;
      }
    }
    return true;
  }

  /** Marrow: dark, and redder than grey. */
  private static boolean isMarrow(int rgb) {
    int red = rgb >> 16 & 0xFF;
    return red < 80 && red - (rgb >> 8 & 0xFF) > 10 && red - (rgb & 0xFF) > 2;
  }

  /** An X window dump: a header of 32-bit numbers, a table of colours, rows of pixels. */
  private static BufferedImage read(Path file) throws IOException {
    ByteBuffer dump = ByteBuffer.wrap(Files.readAllBytes(file));
    int width = dump.getInt(16);
    int height = dump.getInt(20);
    int rowLength = dump.getInt(48);
    int pixels = dump.getInt(0) + 12 * dump.getInt(76);
    boolean littleEnd = dump.getInt(28) == 0;
    dump.order(littleEnd ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, dump.getInt(pixels + y * rowLength + 4 * x));
      }
    }
    return image;
  }
}
