// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.trabecula.picture.BoneTheme;
import org.trabecula.scenario.Scenario;

/**
 * Small pictures of lives, painted in the background one after the other and kept.
 *
 * <p>Belongs to the JavaFX thread.
 */
public final class LifePictures {
  private record Wanted(Scenario life, BoneTheme theme) {}

  private final BiFunction<Scenario, BoneTheme, LifePicture> painting;
  private final ObservableValue<BoneTheme> theme;
  private final Executor background;
  private final Consumer<Throwable> failure;
  private final Map<Wanted, ReadOnlyObjectWrapper<Image>> pictures = new HashMap<>();
  private final Deque<Wanted> waiting = new ArrayDeque<>();
  private boolean painted = true;

  /**
   * @param painting paints a life; runs in the background
   * @param theme the colours of bone
   * @param background where they are painted; others may use it between two pictures
   * @param failure told, on any thread, when one cannot be painted
   */
  public LifePictures(
      BiFunction<Scenario, BoneTheme, LifePicture> painting,
      ObservableValue<BoneTheme> theme,
      Executor background,
      Consumer<Throwable> failure) {
    this.painting = painting;
    this.theme = theme;
    this.background = background;
    this.failure = failure;
  }

  /** The picture of a life; null until it is painted. */
  ReadOnlyObjectProperty<Image> of(Scenario life) {
    Wanted wanted = new Wanted(life, theme.getValue());
    ReadOnlyObjectWrapper<Image> picture =
        pictures.computeIfAbsent(wanted, each -> new ReadOnlyObjectWrapper<>());
    if (picture.get() == null && !waiting.contains(wanted)) {
      waiting.add(wanted);
      paintNext();
    }
    return picture.getReadOnlyProperty();
  }

  /** Paints no more until one is asked for again. */
  void rest() {
    waiting.clear();
  }

  private void paintNext() {
    if (painted && !waiting.isEmpty()) {
      painted = false;
      Wanted next = waiting.remove();
      background.execute(() -> paint(next));
    }
  }

  private void paint(Wanted wanted) {
    try {
      LifePicture picture = painting.apply(wanted.life(), wanted.theme());
      Platform.runLater(() -> keep(wanted, picture));
    } catch (Throwable problem) {
      // An error too: else nobody would know why the rest stay without a picture.
      failure.accept(problem);
      Platform.runLater(this::giveUp);
    }
  }

  /** What failed is tried again when it is asked for again, not before. */
  private void giveUp() {
    waiting.clear();
    painted = true;
  }

  private void keep(Wanted wanted, LifePicture picture) {
    int width = picture.size().width();
    int height = picture.size().height();
    WritableImage image = new WritableImage(width, height);
    image
        .getPixelWriter()
        .setPixels(
            0, 0, width, height, PixelFormat.getIntArgbPreInstance(), picture.argb(), 0, width);
    pictures.get(wanted).set(image);
    painted = true;
    paintNext();
  }
}
