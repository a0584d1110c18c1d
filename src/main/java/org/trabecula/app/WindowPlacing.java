// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.trabecula.settings.WindowPlace;

/**
 * Puts a window where it was last, or where it fits: whole, and inside a screen that may have
 * become smaller or have gone.
 */
final class WindowPlacing {
  /** What a frame takes, px; how much it really is, is known only once there is one. */
  static final double FRAME_WIDTH = 12;

  static final double FRAME_HEIGHT = 48;

  /** After so long a window manager has made its frame; nobody has made it smaller by then. */
  private static final Duration FRAMED = Duration.millis(400);

  private static final double USUAL_WIDTH = 1440;
  private static final double USUAL_HEIGHT = 900;
  private final Stage stage;

  /** Where it was last while it filled no screen. */
  private Optional<WindowPlace> free = Optional.empty();

  private WindowPlacing(Stage stage) {
    this.stage = stage;
  }

  /**
   * The size that a window opens with.
   *
   * @param screen what windows may take of it
   */
  static WindowPlace usual(Rectangle2D screen) {
    double width = Math.min(USUAL_WIDTH, screen.getWidth() - FRAME_WIDTH);
    double height = Math.min(USUAL_HEIGHT, screen.getHeight() - FRAME_HEIGHT);
    return new WindowPlace(
        screen.getMinX() + (screen.getWidth() - FRAME_WIDTH - width) / 2,
        screen.getMinY() + (screen.getHeight() - FRAME_HEIGHT - height) / 2,
        width,
        height,
        false);
  }

  /**
   * A place as far as there is still a screen for it.
   *
   * @param screens what windows may take of each; the first is the main one
   */
  static WindowPlace inside(WindowPlace last, List<Rectangle2D> screens) {
    Rectangle2D screen =
        screens.stream()
            .filter(each -> common(last, each) > 0)
            .max(Comparator.comparingDouble(each -> common(last, each)))
            .orElse(screens.get(0));
    double width = Math.min(last.width(), screen.getWidth() - FRAME_WIDTH);
    double height = Math.min(last.height(), screen.getHeight() - FRAME_HEIGHT);
    return new WindowPlace(
        within(last.x(), screen.getMinX(), screen.getMaxX() - FRAME_WIDTH - width),
        within(last.y(), screen.getMinY(), screen.getMaxY() - FRAME_HEIGHT - height),
        width,
        height,
        last.maximized());
  }

  /** The screens, the main one first. */
  static List<Rectangle2D> screens() {
    Screen main = Screen.getPrimary();
    return Screen.getScreens().stream()
        .sorted(Comparator.comparing(screen -> !screen.equals(main)))
        .map(Screen::getVisualBounds)
        .toList();
  }

  /**
   * Tells where a window was when it is closed.
   *
   * @param told its place
   */
  static void remember(Stage stage, Consumer<WindowPlace> told) {
    WindowPlacing placing = new WindowPlacing(stage);
    stage.xProperty().subscribe(placing::note);
    stage.yProperty().subscribe(placing::note);
    stage.widthProperty().subscribe(placing::note);
    stage.heightProperty().subscribe(placing::note);
    stage.addEventHandler(
        WindowEvent.WINDOW_HIDING, event -> placing.free.map(placing::whole).ifPresent(told));
  }

  /**
   * Asks again for a size that a window manager has lost while it made a frame: some open a window
   * at its smallest size.
   *
   * @param stage that is being shown
   * @param ask asks for the size, px within the frame
   */
  static void insist(Stage stage, double width, double height, Runnable ask) {
    PauseTransition framed = new PauseTransition(FRAMED);
    framed.setOnFinished(
        event -> {
          Scene scene = stage.getScene();
          boolean small = scene.getWidth() < width - 1 || scene.getHeight() < height - 1;
          if (small && stage.isShowing() && !stage.isMaximized() && !stage.isFullScreen()) {
            ask.run();
          }
        });
    framed.play();
  }

  private void note() {
    Scene scene = stage.getScene();
    boolean fills = stage.isMaximized() || stage.isFullScreen() || stage.isIconified();
    if (stage.isShowing() && !fills && scene.getWidth() > 0 && scene.getHeight() > 0) {
      free =
          Optional.of(
              new WindowPlace(
                  stage.getX(), stage.getY(), scene.getWidth(), scene.getHeight(), false));
    }
  }

  private WindowPlace whole(WindowPlace place) {
    boolean maximized = stage.isMaximized();
    boolean sized = !maximized && !stage.isFullScreen() && !stage.isIconified();
    WindowPlace last =
        sized ? place.sized(stage.getScene().getWidth(), stage.getScene().getHeight()) : place;
    return new WindowPlace(last.x(), last.y(), last.width(), last.height(), maximized);
  }

  private static double common(WindowPlace place, Rectangle2D screen) {
    double width = overlap(place.x(), place.width(), screen.getMinX(), screen.getWidth());
    double height = overlap(place.y(), place.height(), screen.getMinY(), screen.getHeight());
    return width * height;
  }

  private static double overlap(double one, double length, double other, double otherLength) {
    return Math.max(0, Math.min(one + length, other + otherLength) - Math.max(one, other));
  }

  private static double within(double value, double low, double high) {
    return Math.max(low, Math.min(high, value));
  }
}
