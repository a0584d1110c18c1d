// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;
import org.trabecula.Pulses;
import org.trabecula.asset.AssetReader;
import org.trabecula.comparison.Side;
import org.trabecula.comparison.view.ComparedLives;
import org.trabecula.design.Appearance;
import org.trabecula.design.AppearanceSetting;
import org.trabecula.design.AppearanceStore;
import org.trabecula.design.Workers;
import org.trabecula.exploration.ExploredLife;
import org.trabecula.exploration.LifeExplorer;
import org.trabecula.exploration.RememberedLives;
import org.trabecula.exploration.WholeLifeExplorer;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.title.LifeTitles;
import org.trabecula.text.Texts;

/** The real window for tests, on the real model. */
final class OpenWindow {
  /** A machine that does other things too may take its time. */
  private static final long PATIENCE_SECONDS = 60;

  /** One styles and lays out what has changed, the next what that has moved. */
  private static final int PULSES_TO_LAY_OUT = 3;

  private static final AssetReader ASSETS = new AssetReader();
  private static final Workers WORKERS = Workers.start();
  private static final LifeExplorer EXPLORER =
      new RememberedLives(WholeLifeExplorer.read(ASSETS, WORKERS.comparisons()));
  private static final Texts ENGLISH = Texts.english();
  private static final Figures FIGURES = figures(ENGLISH);
  private static final Scenario START = FIGURES.lives().lives().get(0);
  private static final ExploredLife FIRST = EXPLORER.explore(START, () -> false).orElseThrow();

  private final MainWindow window;
  private final AppearanceSetting appearance = new AppearanceSetting(new Usual());

  /** A stage of its own: the one that tests share would keep this window's size limits. */
  private final Stage stage = new Stage();

  private OpenWindow(LifeExplorer explorer, Figures figures, Texts texts) {
    window = new MainWindow(stage, FIRST, explorer, WORKERS, figures, texts, appearance);
    window.show();
    window.holdStill();
  }

  /** Opens it, at rest. */
  static OpenWindow open() {
    return open(EXPLORER);
  }

  /** Opens it, at rest, with another way to compute lives. */
  static OpenWindow open(LifeExplorer explorer) {
    return open(explorer, FIGURES, ENGLISH);
  }

  /** Opens it in another language, at rest. */
  static OpenWindow open(Texts texts) {
    return open(EXPLORER, figures(texts), texts);
  }

  private static OpenWindow open(LifeExplorer explorer, Figures figures, Texts texts) {
    OpenWindow open = onScreenThread(() -> new OpenWindow(explorer, figures, texts));
    open.settle();
    return open;
  }

  private static Figures figures(Texts texts) {
    return Figures.read(ASSETS, RemodellingParameters.read(ASSETS), texts);
  }

  /** Closes it again, with all that would go on for nobody. */
  void close() {
    ask(
        () -> {
          window.lens().close();
          window.holdStill();
          window.compareRoom().playback().pause();
          stage.hide();
          return true;
        });
  }

  /** What computes the lives of the program. */
  static LifeExplorer explorer() {
    return EXPLORER;
  }

  static Scenario start() {
    return START;
  }

  /** What lives are called. */
  LifeTitles titles() {
    return FIGURES.titles(Texts.english());
  }

  MainWindow window() {
    return window;
  }

  AppearanceSetting appearance() {
    return appearance;
  }

  Exploration exploration() {
    return window.exploration();
  }

  /** Does something on the JavaFX thread and waits until its outcome is on the screen. */
  void act(Runnable action) {
    WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), action);
    settle();
  }

  /** Asks something on the JavaFX thread. */
  <T> T ask(Callable<T> question) {
    return onScreenThread(question);
  }

  /** Waits until everything that was asked for is on the screen. */
  void settle() {
    waitUntil(window::isAtRest);
    Pulses.pass(PULSES_TO_LAY_OUT);
    waitUntil(window::isAtRest);
  }

  /** Waits until what is read, which follows a moment after the picture, has followed too. */
  void settleToRead() {
    settle();
    Exploration explored = exploration();
    ComparedLives lives = window.compareRoom().lives();
    for (Exploration each : List.of(explored, lives.of(Side.LEFT), lives.of(Side.RIGHT))) {
      waitUntil(() -> each.calmNowProperty().get().equals(each.now()));
    }
    settle();
  }

  /** Waits until something is so on the JavaFX thread. */
  void waitUntil(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> ask(condition));
    } catch (TimeoutException e) {
      throw new AssertionError("the window did not come to rest", e);
    }
  }

  /** The pixels of bone on the screen. */
  int[] pixels() {
    settle();
    return ask(() -> window.picture().honeycomb().pixels());
  }

  private static <T> T onScreenThread(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), question);
  }

  private record Usual() implements AppearanceStore {
    @Override
    public Appearance load() {
      return Appearance.DEFAULT;
    }

    @Override
    public void save(Appearance appearance) {
      // A test remembers nothing.
    }
  }
}
