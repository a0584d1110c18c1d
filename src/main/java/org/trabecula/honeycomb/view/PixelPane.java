// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb.view;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import org.trabecula.picture.PictureScale;
import org.trabecula.picture.PictureSize;

/**
 * A region filled with pixels that are painted in the background.
 *
 * <p>One painting is under way at a time; of those that are asked for meanwhile only the newest is
 * done, and none while the region is not visible or not in a window. The screen keeps the last
 * finished picture until the next one is whole; meanwhile it is moved and stretched to where its
 * bone belongs.
 */
public final class PixelPane extends Region {

  /** What is painted, and where in the field of bone it lies. */
  public interface Painting {
    /** Fills an array of premultiplied ARGB pixels, row by row; runs in the background. */
    void paint(PictureSize size, int[] argb);

    /** How bone lies in the pixels of that size, in device pixels. */
    PictureScale painted(PictureSize size);

    /** How bone should lie on the screen, in device pixels: the same, unless it is moving. */
    PictureScale wanted(PictureSize size);
  }

  private final Executor painter;
  private final ToDoubleFunction<Window> screenScale;
  private final ImageView view = new ImageView();
  private final Runnable shown;
  private final Consumer<Throwable> failure;
  private final Rectangle frame = new Rectangle();
  private Painting painting;
  private boolean busy;
  private boolean stale;
  private int[] canvas = new int[0];
  private PictureSize shownSize = new PictureSize(1, 1);
  private PictureScale shownScale;
  private PixelBuffer<IntBuffer> screen;

  /**
   * @param painter runs the paintings, one at a time
   * @param shown told, on the JavaFX thread, when a new picture has reached the screen
   * @param failure told, on the JavaFX thread, when a painting fails: the last picture stays
   */
  public PixelPane(Executor painter, Runnable shown, Consumer<Throwable> failure) {
    this(painter, shown, failure, Window::getOutputScaleX);
  }

  /**
   * @param screenScale device pixels to a logical one, on the screen that a window is on
   */
  PixelPane(
      Executor painter,
      Runnable shown,
      Consumer<Throwable> failure,
      ToDoubleFunction<Window> screenScale) {
    this.painter = painter;
    this.screenScale = screenScale;
    this.shown = shown;
    this.failure = failure;
    getChildren().add(view);
    visibleProperty().addListener((property, before, visible) -> refreshIfStale());
    sceneProperty().addListener((property, before, scene) -> refreshIfStale());
    // At 125 % a pane may begin between two pixels of the screen: its picture must not.
    localToSceneTransformProperty().addListener((property, before, now) -> place());
  }

  /** Paints anew, and again whenever the size changes, until another painting is asked for. */
  public void show(Painting next) {
    painting = next;
    place();
    refresh();
  }

  /** Moves what is on the screen to where another painting of the same bone would have it. */
  void move(Painting next) {
    painting = next;
    place();
  }

  /** A copy of the pixels on the screen. */
  public int[] pixels() {
    return screen == null
        ? new int[0]
        : Arrays.copyOf(screen.getBuffer().array(), shownSize.pixels());
  }

  /** The size of the picture on the screen, in device pixels. */
  PictureSize shownSize() {
    return shownSize;
  }

  /** Whether a newer picture than the one on the screen is still to come. */
  public boolean isPainting() {
    return isVisible() && (busy || stale && getScene() != null);
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
    place();
    if (painting != null && !wantedSize().equals(shownSize)) {
      refresh();
    }
  }

  /** Lays the picture that there is where its bone belongs, stretched if need be. */
  private void place() {
    if (screen == null || getWidth() < 1 || getHeight() < 1) {
      return;
    }
    PictureScale wanted = painting.wanted(wantedSize());
    double stretch = wanted.pixelsPerMillimetre() / shownScale.pixelsPerMillimetre();
    boolean still = wanted.equals(shownScale);
    boolean fits = still && deviceScale() == 1;
    view.setFitWidth(fits ? 0 : shownSize.width() * stretch / deviceScale());
    view.setFitHeight(fits ? 0 : shownSize.height() * stretch / deviceScale());
    Point2D corner = localToScene(0, 0);
    view.setX(
        still
            ? toPixel(corner.getX())
            : (wanted.left() - shownScale.left() * stretch) / deviceScale());
    view.setY(
        still
            ? toPixel(corner.getY())
            : (wanted.top() - shownScale.top() * stretch) / deviceScale());
    view.setSmooth(!still);
    frame.setWidth(getWidth());
    frame.setHeight(getHeight());
    setClip(still ? null : frame);
  }

  private void refresh() {
    stale = true;
    refreshIfStale();
  }

  private void refreshIfStale() {
    boolean seen = isVisible() && getScene() != null && getWidth() >= 1 && getHeight() >= 1;
    if (stale && !busy && painting != null && seen) {
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
            PictureScale scale = current.painted(size);
            Platform.runLater(() -> finish(size, scale));
          } catch (Throwable problem) {
            Platform.runLater(() -> fail(problem));
          }
        });
  }

  private void finish(PictureSize size, PictureScale scale) {
    shownScale = scale;
    if (screen == null || !size.equals(shownSize)) {
      replaceScreen(size);
    }
    screen.updateBuffer(
        buffer -> {
          System.arraycopy(canvas, 0, buffer.getBuffer().array(), 0, size.pixels());
          return new Rectangle2D(0, 0, size.width(), size.height());
        });
    busy = false;
    place();
    shown.run();
    refreshIfStale();
  }

  /** What a failed painting left is no picture: the last one stays. */
  private void fail(Throwable problem) {
    busy = false;
    failure.accept(problem);
    refreshIfStale();
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

  /** How far the next whole pixel of the screen is from a place in the window, logical pixels. */
  private double toPixel(double place) {
    return Math.rint(place * deviceScale()) / deviceScale() - place;
  }

  private double deviceScale() {
    return getScene() == null || getScene().getWindow() == null
        ? 1
        : screenScale.applyAsDouble(getScene().getWindow());
  }
}
