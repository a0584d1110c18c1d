// SPDX-License-Identifier: MIT
package org.trabecula;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** The beats in which the toolkit styles, lays out and paints; they pass while a test waits. */
public final class Pulses {
  /** A machine that does other things too may take its time. */
  private static final long PATIENCE_SECONDS = 60;

  private Pulses() {}

  /** Waits until so many have begun, so that all before the last are over. */
  public static void pass(int count) {
    CompletableFuture<Void> passed = new CompletableFuture<>();
    Platform.runLater(() -> new Countdown(count, passed).start());
    passed.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  private static final class Countdown extends AnimationTimer {
    private final CompletableFuture<Void> passed;
    private int left;

    Countdown(int count, CompletableFuture<Void> passed) {
      this.left = count;
      this.passed = passed;
    }

    @Override
    public void handle(long nanoseconds) {
      left--;
      if (left <= 0) {
        stop();
        passed.complete(null);
      }
    }
  }
}
