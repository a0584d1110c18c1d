// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb.view;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.trabecula.picture.PictureSize;

/**
 * A region filled with pixels that are painted in the background.
 *
 * <p>One painting is under way at a time; of those that are asked for meanwhile only the newest is
 * done. The screen keeps the last finished picture until the next one is whole.
 */
final class PixelPane extends Region {

  /** Fills an array of premultiplied ARGB pixels, row by row; runs in the background. */
  @FunctionalInterface
  interface Painting {
    void paint(PictureSize size, int[] argb);
  }

  private final Executor painter;
  private final ImageView view = new ImageView();
  private final Runnable shown;
  private Painting painting;
  private boolean busy;
  private boolean stale;
  private int[] canvas = new int[0];
  private PictureSize shownSize = new PictureSize(1, 1);
  private PixelBuffer<IntBuffer> screen;

  /**
   * @param painter runs the paintings, one at a time
   * @param shown told, on the JavaFX thread, when a new picture has reached the screen
   */
  PixelPane(Executor painter, Runnable shown) {
    this.painter = painter;
    this.shown = shown;
    getChildren().add(view);
    view.setSmooth(false);
  }

  /** Paints anew, and again whenever the size changes, until another painting is asked for. */
  void show(Painting next) {
    painting = next;
    refresh();
  }

  /** A copy of the pixels on the screen. */
  int[] pixels() {
    return screen == null ? new int[0] : Arrays.copyOf(screen.getBuffer().array(), shownSize.pixels());
  }

  /** The size of the picture on the screen, in device pixels. */
  PictureSize shownSize() {
    return shownSize;
  }

  /** Whether a newer picture than the one on the screen is still to come. */
  boolean isPainting() {
    return busy || stale;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    view.setFitWidth(0);
    view.setFitHeight(0);
    if (screen != null && deviceScale() != 1) {
      view.setFitWidth(shownSize.width() / deviceScale());
      view.setFitHeight(shownSize.height() / deviceScale());
    }
    if (!wantedSize().equals(shownSize)) {
      refresh();
    }
  }

  private void refresh() {
    stale = true;
    if (!busy && painting != null && getWidth() >= 1 && getHeight() >= 1) {
      start();
    }
  }

  private void start() {
    PictureSize size = wantedSize();
    Painting current = painting;
    if (canvas.length != size.pixels()) {
      canvas = new int[size.pixels()];
    }
    int[] target = canvas;
    busy = true;
    stale = false;
    painter.execute(
        () -> {
          try {
            current.paint(size, target);
          } finally {
            Platform.runLater(() -> finish(size));
          }
        });
  }

  private void finish(PictureSize size) {
    if (screen == null || !size.equals(shownSize)) {
      replaceScreen(size);
    }
    screen.updateBuffer(
        buffer -> {
          System.arraycopy(canvas, 0, buffer.getBuffer().array(), 0, size.pixels());
          return new Rectangle2D(0, 0, size.width(), size.height());
        });
    busy = false;
    shown.run();
    if (stale) {
      refresh();
    }
  }

  private void replaceScreen(PictureSize size) {
    shownSize = size;
    screen =
        new PixelBuffer<>(
            size.width(),
            size.height(),
            IntBuffer.wrap(new int[size.pixels()]),
            PixelFormat.getIntArgbPreInstance());
    view.setImage(new WritableImage(screen));
    requestLayout();
  }

  private PictureSize wantedSize() {
    return new PictureSize(
        Math.max(1, (int) Math.round(getWidth() * deviceScale())),
        Math.max(1, (int) Math.round(getHeight() * deviceScale())));
  }

  private double deviceScale() {
    return getScene() == null || getScene().getWindow() == null
        ? 1
        : getScene().getWindow().getOutputScaleX();
  }
}
