// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;
import org.trabecula.WindowTest;
import org.trabecula.picture.PictureScale;
import org.trabecula.picture.PictureSize;

/** The picture on screens that have more than one pixel to a logical one. */
@WindowTest
class PixelPaneScaleTest {
  /** Where the pane lies, and how large it is: whole pixels at each of the scales, as laid out. */
  private static final int LEFT = 8;

  private static final int TOP = 12;
  private static final int WIDTH = 120;
  private static final int HEIGHT = 80;

  private static final int OUTSIDE = 0xFF00FF00;

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.25, 2})
  void everyPixelThatIsPaintedIsAPixelOfTheScreenAndNothingLiesOutside(double scale) {
    PictureSize size = new PictureSize((int) (WIDTH * scale), (int) (HEIGHT * scale));
    int[] screen = screen(scale, new Checks());
    int width = (int) ((WIDTH + 2 * LEFT) * scale);
    int height = (int) ((HEIGHT + 2 * TOP) * scale);
    int[] wanted = new int[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int column = x - (int) (LEFT * scale);
        int row = y - (int) (TOP * scale);
        boolean inside = column >= 0 && column < size.width() && row >= 0 && row < size.height();
        wanted[y * width + x] = inside ? Checks.colour(column, row) : OUTSIDE;
      }
    }
    assertThat(screen).isEqualTo(wanted);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.25, 2})
  void aPaneThatBeginsBetweenTwoPixelsShowsWholePixelsToo(double scale) {
    int[] whole = screen(scale, new Checks());
    int[] between = screen(scale, new Checks(), LEFT + 0.3 / scale, TOP - 0.4 / scale);
    assertThat(between).isEqualTo(whole);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.25, 2})
  void aPictureThatIsMovedStaysInItsPlaceToo(double scale) {
    int[] screen = screen(scale, new Moving());
    int width = (int) ((WIDTH + 2 * LEFT) * scale);
    for (int index = 0; index < screen.length; index++) {
      int column = index % width - (int) (LEFT * scale);
      int row = index / width - (int) (TOP * scale);
      boolean inside = column >= 0 && column < WIDTH * scale && row >= 0 && row < HEIGHT * scale;
      assertThat(inside || screen[index] == OUTSIDE).as("%d, %d", column, row).isTrue();
    }
  }

  /** What a screen of that scale shows of a pane and its surroundings. */
  private static int[] screen(double scale, PixelPane.Painting painting) {
    return screen(scale, painting, LEFT, TOP);
  }

  private static int[] screen(double scale, PixelPane.Painting painting, double left, double top) {
    PixelPane pane =
        new PixelPane(
            Runnable::run,
            () -> {},
            problem -> {
              throw new AssertionError(problem);
            },
            window -> scale);
    Stage stage = onScreenThread(() -> shown(pane, painting, left, top));
    // The picture comes to the screen one turn of the JavaFX thread after it was painted.
    WaitForAsyncUtils.waitForFxEvents();
    return onScreenThread(
        () -> {
          int[] pixels = snapshot(stage.getScene().getRoot(), scale);
          stage.hide();
          return pixels;
        });
  }

  private static Stage shown(PixelPane pane, PixelPane.Painting painting, double left, double top) {
    pane.setManaged(false);
    pane.resizeRelocate(left, top, WIDTH, HEIGHT);
    Pane root = new Pane(pane);
    root.setStyle("-fx-background-color: #00ff00;");
    Stage stage = new Stage();
    stage.setScene(new Scene(root, WIDTH + 2 * LEFT, HEIGHT + 2 * TOP));
    stage.show();
    pane.show(painting);
    return stage;
  }

  private static int[] snapshot(Node root, double scale) {
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(scale, scale));
    double width = (WIDTH + 2 * LEFT) * scale;
    double height = (HEIGHT + 2 * TOP) * scale;
    parameters.setViewport(new Rectangle2D(0, 0, width, height));
    WritableImage image = root.snapshot(parameters, null);
    int[] pixels = new int[((int) width) * ((int) height)];
    image
        .getPixelReader()
        .getPixels(
            0,
            0,
            (int) width,
            (int) height,
            PixelFormat.getIntArgbInstance(),
            pixels,
            0,
            (int) width);
    return pixels;
  }

  private static <T> T onScreenThread(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(60), work);
  }

  /** Alternate pixels, each with its place in it, so that the least smoothing or shift shows. */
  private static class Checks implements PixelPane.Painting {
    static int colour(int x, int y) {
      return (x + y) % 2 == 0 ? 0xFF000000 | x << 16 | y : 0xFFFFFFFF;
    }

    @Override
    public void paint(PictureSize size, int[] argb) {
      for (int index = 0; index < size.pixels(); index++) {
        argb[index] = colour(index % size.width(), index / size.width());
      }
    }

    @Override
    public PictureScale painted(PictureSize size) {
      return new PictureScale(size.width(), 0, 0);
    }

    @Override
    public PictureScale wanted(PictureSize size) {
      return painted(size);
    }
  }

  /** A picture that is being moved away and made larger: its new pixels are still to come. */
  private static final class Moving extends Checks {
    @Override
    public PictureScale wanted(PictureSize size) {
      return new PictureScale(size.width() * 1.5, -10, -20);
    }
  }
}
