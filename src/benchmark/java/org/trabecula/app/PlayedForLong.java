// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.trabecula.asset.AssetReader;
import org.trabecula.design.AppearanceSetting;
import org.trabecula.design.Typeface;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.exploration.view.PlayedFrame;
import org.trabecula.scenario.file.ScenarioLibrary;
import org.trabecula.text.Texts;

/**
 * Plays a life in the real window again and again, and prints each minute how much memory is in use
 * after a collection and how long the program's own timers and listeners kept the window's thread.
 *
 * <p>Needs a display, a virtual one for example. Plays for as many minutes as its argument says.
 */
public final class PlayedForLong {
  private static final int MINUTE_SECONDS = 60;
  private static final int MOMENTS = 5;
  private static final double MEBIBYTE = 1 << 20;

  private final MainWindow window;
  private final List<Double> timers = new ArrayList<>();
  private final List<Double> readers = new ArrayList<>();
  private long readingSince;

  private PlayedForLong(MainWindow window) {
    this.window = window;
    Exploration exploration = window.exploration();
    // Of all that listen, those that only hear of a change come first, those added last come last.
    exploration.calmNowProperty().addListener(change -> readingSince = System.nanoTime());
    exploration
        .calmNowProperty()
        .addListener((property, before, now) -> add(readers, System.nanoTime() - readingSince));
  }

  /** Plays for that many minutes; for none, it does nothing. */
  public static void main(String[] arguments) throws Exception {
    int minutes = Integer.parseInt(arguments[0]);
    if (minutes > 0) {
      AssetReader assets = new AssetReader();
      Texts texts = Texts.english();
      Start start = Start.with(ScenarioLibrary.load(assets, texts).lives().get(0), assets, texts);
      start.first().join();
      CompletableFuture<PlayedForLong> opened = new CompletableFuture<>();
      Platform.startup(() -> opened.complete(open(start, assets)));
      opened.join().report(minutes);
    }
    System.exit(0);
  }

  private static PlayedForLong open(Start start, AssetReader assets) {
    new Typeface(assets).load();
    AppearanceSetting appearance = new AppearanceSetting(new UsualAppearance());
    MainWindow window = start.window(new Stage(), appearance);
    window.show();
    PlayedForLong played = new PlayedForLong(window);
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        played.frame();
      }
    }.start();
    return played;
  }

  private void frame() {
    if (!window.playback().playingProperty().get()) {
      window.playback().play();
    }
    timers.add(PlayedFrame.milliseconds(window.playback()));
  }

  private void report(int minutes) throws InterruptedException, ExecutionException {
    for (int minute = 1; minute <= minutes; minute++) {
      TimeUnit.SECONDS.sleep(MINUTE_SECONDS);
      CompletableFuture<String> times = new CompletableFuture<>();
      Platform.runLater(() -> times.complete(times()));
      System.out.printf(
          "minute %d: %.1f MiB in use; %s%n", minute, usedAfterCollection(), times.get());
    }
  }

  private String times() {
    String summary = "timers and pictures' listeners " + of(timers) + "; cards' " + of(readers);
    timers.clear();
    readers.clear();
    return summary;
  }

  private static String of(List<Double> milliseconds) {
    double[] sorted = milliseconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return sorted.length == 0
        ? "none"
        : String.format(
            "%d times, median %.2f ms, 95th percentile %.2f, longest %.2f",
            sorted.length,
            sorted[sorted.length / 2],
            sorted[(int) Math.ceil(sorted.length * 0.95) - 1],
            sorted[sorted.length - 1]);
  }

  /** The least of a few moments: what one frame works on is not what is kept. */
  private static double usedAfterCollection() throws InterruptedException {
    double least = Double.POSITIVE_INFINITY;
    for (int moment = 0; moment < MOMENTS; moment++) {
      System.gc();
      long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
      least = Math.min(least, used / MEBIBYTE);
      TimeUnit.MILLISECONDS.sleep(200);
    }
    return least;
  }

  private static void add(List<Double> times, long nanoseconds) {
    times.add(nanoseconds / 1e6);
  }
}
