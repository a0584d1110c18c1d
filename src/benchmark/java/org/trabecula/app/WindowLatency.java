// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.trabecula.asset.AssetReader;
import org.trabecula.design.AppearanceSetting;
import org.trabecula.design.Typeface;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Menopause;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.file.ScenarioLibrary;
import org.trabecula.text.Texts;

/**
 * How long the real window takes from a moved slider to the end of the first pulse that has the new
 * pixels.
 *
 * <p>Needs a display, a virtual one for example. Prints median and 95th percentile over {@value
 * #MOVES} moves after a warm-up, each begun when the window is at rest.
 */
public final class WindowLatency {
  private static final int WARM_UP = 60;
  private static final int MOVES = 200;

  /** Microseconds between two moves: a pulse more or less. */
  private static final long SHORTEST_REST = 30_000;

  private static final long LONGEST_REST = 50_000;

  private final MainWindow window;
  private final Exploration exploration;
  private final SplittableRandom random = new SplittableRandom(1);
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
  private final CompletableFuture<Void> done = new CompletableFuture<>();
  private final List<Series> series;
  private long moved;
  private boolean waiting;

  private WindowLatency(MainWindow window) {
    this.window = window;
    this.exploration = window.exploration();
    this.series =
        new ArrayList<>(
            List.of(
                new Series("age", this::moveAge), new Series("other sliders", this::moveOther)));
    window.picturesShownProperty().subscribe(this::pictureShown);
  }

  /** Opens the window, moves its sliders, prints what that took, and ends. */
  public static void main(String[] arguments) {
    AssetReader assets = new AssetReader();
    Texts texts = Texts.english();
    Start start = Start.with(ScenarioLibrary.load(assets, texts).lives().get(0), assets, texts);
    start.first().join();
    CompletableFuture<WindowLatency> measurement = new CompletableFuture<>();
    try {
      Platform.startup(() -> measurement.complete(open(start, assets)));
    } catch (UnsupportedOperationException noDisplay) {
      System.out.println("The window was not measured: there is no display.");
      System.exit(0);
    }
    measurement.join().done.join();
    System.exit(0);
  }

  private static WindowLatency open(Start start, AssetReader assets) {
    new Typeface(assets).load();
    AppearanceSetting appearance = new AppearanceSetting(new UsualAppearance());
    MainWindow window = start.window(new Stage(), appearance);
    window.show();
    window.holdStill();
    WindowLatency latency = new WindowLatency(window);
    latency.rest();
    return latency;
  }

  /** Waits a while; like a hand's, the next move does not come in step with the pulses. */
  private void rest() {
    long pause = random.nextLong(SHORTEST_REST, LONGEST_REST);
    clock.schedule(() -> Platform.runLater(this::next), pause, TimeUnit.MICROSECONDS);
  }

  private void next() {
    if (!window.isAtRest()) {
      rest();
      return;
    }
    if (series.isEmpty()) {
      done.complete(null);
      return;
    }
    waiting = true;
    moved = System.nanoTime();
    series.get(0).move();
  }

  private void pictureShown() {
    if (waiting && window.isAtRest()) {
      waiting = false;
      awaitPulse();
    }
  }

  private void awaitPulse() {
    Runnable[] listener = new Runnable[1];
    listener[0] =
        () -> {
          window.scene().removePostLayoutPulseListener(listener[0]);
          Platform.runLater(this::pulseEnded);
        };
    window.scene().addPostLayoutPulseListener(listener[0]);
    Platform.requestNextPulse();
  }

  private void pulseEnded() {
    if (series.get(0).add((System.nanoTime() - moved) / 1e6)) {
      System.out.println(series.remove(0).summary());
    }
    rest();
  }

  private void moveAge(Exploration target, Integer count) {
    target.showAge(30 + 60 * random.nextDouble());
  }

  private void moveOther(Exploration target, Integer count) {
    Scenario plain = target.scenario().withLife(List.of());
    target.adjust(
        switch (count % 3) {
          case 0 ->
              plain.with(
                  new Calcium(AgeSpan.from(18), Math.rint(300 + 1500 * random.nextDouble())));
          case 1 ->
              plain.with(
                  new Menopause(
                      Math.rint(400 + 150 * random.nextDouble()) / 10, Menopause.Kind.NATURAL));
          default ->
              plain.with(
                  new Glucocorticoid(
                      AgeSpan.from(50), Math.rint(10 + 200 * random.nextDouble()) / 10));
        });
  }

  /** The moves of one kind. */
  private final class Series {
    private final String name;
    private final BiConsumer<Exploration, Integer> mover;
    private final double[] milliseconds = new double[MOVES];
    private int count = -WARM_UP;

    Series(String name, BiConsumer<Exploration, Integer> mover) {
      this.name = name;
      this.mover = mover;
    }

    void move() {
      mover.accept(exploration, count + WARM_UP);
    }

    /** Adds a move's time; true when it was the last. */
    boolean add(double time) {
      if (count >= 0) {
        milliseconds[count] = time;
      }
      count++;
      return count == MOVES;
    }

    String summary() {
      Arrays.sort(milliseconds);
      return String.format(
          "window: %s: median %.1f ms, 95th percentile %.1f ms, longest %.1f ms of %d moves",
          name,
          milliseconds[MOVES / 2],
          milliseconds[(int) Math.ceil(MOVES * 0.95) - 1],
          milliseconds[MOVES - 1],
          MOVES);
    }
  }
}
