// SPDX-License-Identifier: MIT
package org.trabecula.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import org.trabecula.WindowTest;
import org.trabecula.asset.AssetReader;
import org.trabecula.asset.StrictJson;
import org.trabecula.design.AppearanceSetting;
import org.trabecula.design.MemoryAppearanceStore;
import org.trabecula.text.Texts;

/** Opening the window reads each data file once, and never while the screen waits. */
@WindowTest
class FilesAreReadOnceTest {
  /** Files of the program's figures that a window may open with; lives are counted apart. */
  private static final int MOST = 40;

  private static final String LIFE = ".trabecula.json";

  /** Read when a lesson is looked at first. */
  private static final Set<String> OF_LESSONS =
      Set.of(
          "parameters/pth-rhythm.json",
          "parameters/protection.json",
          "parameters/scan-lives.json",
          "drawings/home.json");

  private final List<String> read = new CopyOnWriteArrayList<>();
  private final List<String> readWhileTheScreenWaits = new CopyOnWriteArrayList<>();
  private MainWindow window;
  private Stage stage;

  @BeforeEach
  void openTheWindow() throws Exception {
    Start start =
        Start.with(
            OpenWindow.start(),
            new AssetReader(new CountingLoader(), new StrictJson()),
            Texts.english());
    // As the program does, which has no window before both are there.
    start.first().get();
    start.figures().get();
    onScreenThread(
        () -> {
          stage = new Stage();
          AppearanceSetting appearance = new AppearanceSetting(new MemoryAppearanceStore());
          window = start.window(stage, appearance);
          window.show();
          window.holdStill();
        });
    settle();
  }

  @AfterEach
  void closeIt() {
    onScreenThread(stage::hide);
  }

  @Test
  void eachFileIsReadOnceAndInTheBackground() {
    assertThat(readWhileTheScreenWaits).isEmpty();
    assertThat(read).doesNotHaveDuplicates();
    assertThat(figures()).hasSizeBetween(20, MOST);
  }

  @Test
  void whatOnlyLessonsTellIsReadWhenTheyAreOpenedFirst() {
    assertThat(read).doesNotContainAnyElementsOf(OF_LESSONS);
    int before = read.size();
    onScreenThread(() -> window.screens().show(learn()));
    settle();
    assertThat(read.subList(before, read.size())).containsExactlyInAnyOrderElementsOf(OF_LESSONS);
    onScreenThread(() -> window.screens().show(window.screens().all().get(0)));
    onScreenThread(() -> window.screens().show(learn()));
    settle();
    assertThat(read).doesNotHaveDuplicates();
    assertThat(readWhileTheScreenWaits).isEmpty();
  }

  private List<String> figures() {
    List<String> figures = new ArrayList<>(read);
    figures.removeIf(file -> file.endsWith(LIFE));
    return figures;
  }

  private Screen learn() {
    return window.screens().all().stream()
        .filter(screen -> screen.key().equals("learn"))
        .findFirst()
        .orElseThrow();
  }

  private void settle() {
    try {
      WaitForAsyncUtils.waitFor(
          60,
          TimeUnit.SECONDS,
          () -> WaitForAsyncUtils.waitForAsyncFx(60_000, () -> window.isAtRest()));
    } catch (TimeoutException e) {
      throw new AssertionError("the window did not come to rest", e);
    }
  }

  private static void onScreenThread(Runnable action) {
    WaitForAsyncUtils.waitForAsyncFx(60_000, action);
  }

  /** Remembers what is read, and on which thread. */
  private final class CountingLoader extends ClassLoader {
    CountingLoader() {
      super(AssetReader.class.getClassLoader());
    }

    @Override
    public InputStream getResourceAsStream(String name) {
      if (name.endsWith(".json")) {
        read.add(name);
        if (Platform.isFxApplicationThread()) {
          readWhileTheScreenWaits.add(name);
        }
      }
      return super.getResourceAsStream(name);
    }
  }
}
