// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.trabecula.command.ExitCode;
import org.trabecula.command.NoBoneException;
import org.trabecula.picture.BoneShare;
import org.trabecula.picture.BoneTheme;
import org.trabecula.picture.PictureSize;
import org.trabecula.picture.PngFile;

/** Saves what a window shows once it has come to rest, and ends the program. */
final class Screenshot extends AnimationTimer {
  /** Frames without anything new after which the window is at rest: skins fade in for a while. */
  private static final int CALM_FRAMES = 40;

  /** The least share of a picture that is lit bone; an ordinary one has 4 % and more. */
  private static final double LEAST_BONE = 0.002;

  private final MainWindow window;
  private final ObservableValue<BoneTheme> theme;
  private final Path file;
  private final CompletableFuture<Integer> exitCode;
  private int calmFrames;

  /**
   * @param file where the PNG goes
   * @param theme the colours that bone has in the window
   * @param exitCode told when it is there, or why it is not
   */
  Screenshot(
      MainWindow window,
      Path file,
      ObservableValue<BoneTheme> theme,
      CompletableFuture<Integer> exitCode) {
    this.window = window;
    this.theme = theme;
    this.file = file;
    this.exitCode = exitCode;
  }

  /** Takes the picture as soon as there is one. */
  void take() {
    window.holdStill();
    start();
  }

  @Override
  public void handle(long now) {
    calmFrames = window.isAtRest() ? calmFrames + 1 : 0;
    if (calmFrames < CALM_FRAMES) {
      return;
    }
    stop();
    try {
      save(window.scene().snapshot(null));
      exitCode.complete(ExitCode.DONE);
    } catch (IOException | RuntimeException | Error problem) {
      exitCode.completeExceptionally(problem);
    }
  }

  private void save(WritableImage image) throws IOException {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] argb = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
    PngFile.write(argb, new PictureSize(width, height), file);
    if (new BoneShare(theme.getValue()).of(argb) < LEAST_BONE) {
      throw new NoBoneException(file);
    }
  }
}
