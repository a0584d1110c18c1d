// SPDX-License-Identifier: MIT
package org.trabecula;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.trabecula.asset.AssetReader;
import org.trabecula.design.Typeface;

/**
 * The screen as a window test finds it: typefaces loaded, no window open, the pointer in a far
 * corner, an empty clipboard and a stage without a scene or sizes of its own.
 */
final class TidyScreen implements BeforeEachCallback, AfterEachCallback {
  /** A machine that does other things too may take its time. */
  private static final long PATIENCE_SECONDS = 60;

  /** No window of a test reaches it. */
  private static final Point2D FAR_CORNER = new Point2D(1919, 1199);

  /** A typeface stays in the toolkit for good, so that it is there from the first test on. */
  @Override
  public void beforeEach(ExtensionContext context) throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    context
        .getRoot()
        .getStore(Namespace.create(TidyScreen.class))
        .getOrComputeIfAbsent(Typeface.class, TidyScreen::load);
  }

  /** Comes after the test's own windows were asked to close; some fade first. */
  @Override
  public void afterEach(ExtensionContext context) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        PATIENCE_SECONDS,
        TimeUnit.SECONDS,
        () -> WaitForAsyncUtils.waitForAsyncFx(millis(), () -> Window.getWindows().isEmpty()));
    FxToolkit.setupStage(TidyScreen::empty);
    FxToolkit.setupFixture(() -> Clipboard.getSystemClipboard().clear());
    new FxRobot().robotContext().getBaseRobot().moveMouse(FAR_CORNER);
    WaitForAsyncUtils.waitForFxEvents(1);
  }

  private static Typeface load(Class<Typeface> key) {
    return WaitForAsyncUtils.waitForAsyncFx(
        millis(),
        () -> {
          Typeface typeface = new Typeface(new AssetReader());
          typeface.load();
          return typeface;
        });
  }

  private static void empty(Stage stage) {
    stage.setFullScreen(false);
    stage.setMaximized(false);
    stage.setIconified(false);
    stage.setScene(null);
    stage.setTitle(null);
    stage.setMinWidth(0);
    stage.setMinHeight(0);
    stage.setMaxWidth(Double.MAX_VALUE);
    stage.setMaxHeight(Double.MAX_VALUE);
    stage.sizeToScene();
  }

  private static long millis() {
    return TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS);
  }
}
