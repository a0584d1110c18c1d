// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.prefs.Preferences;
import javafx.application.Platform;
import org.trabecula.settings.EarlierPreferences;
import org.trabecula.settings.RememberedSettings;
import org.trabecula.settings.SettingsFile;
import org.trabecula.settings.SettingsPlace;
import org.trabecula.settings.SettingsProblem;
import org.trabecula.text.Texts;

/**
 * The settings of the person at this computer, and the thread that writes them.
 *
 * @param settings those in force
 * @param writer writes them, one change at a time
 */
record PersonalSettings(RememberedSettings settings, ExecutorService writer) {
  /** How long the end of the program waits for a slow disk, s. */
  private static final long PATIENCE = 5;

  /** Reads them from where this computer keeps them. */
  static PersonalSettings find() {
    SettingsPlace place = SettingsPlace.here();
    ExecutorService writer =
        Executors.newSingleThreadExecutor(
            work -> {
              Thread thread = new Thread(work, "settings");
              thread.setDaemon(true);
              return thread;
            });
    RememberedSettings settings =
        RememberedSettings.find(
            new SettingsFile(place.file()),
            new EarlierPreferences(place, Preferences::userRoot),
            writer);
    return new PersonalSettings(settings, writer);
  }

  /** Tells the person, in the window, the first thing that goes wrong with them. */
  void tellProblem(Notices notices, Texts texts) {
    settings.tellProblem(
        problem ->
            Platform.runLater(
                () -> notices.show(texts.get("settings.problem.title"), inWords(problem, texts))));
  }

  /** Puts a window where it was last, and remembers where it will be. */
  void place(MainWindow window) {
    settings.get().window().ifPresent(window::returnTo);
    window.rememberPlace(place -> settings.change(known -> known.withWindow(place)));
  }

  static String inWords(SettingsProblem problem, Texts texts) {
    String key =
        switch (problem.kind()) {
          case DAMAGED -> "settings.problem.damaged";
          case NOT_READ -> "settings.problem.notRead";
          case NOT_WRITTEN -> "settings.problem.notWritten";
        };
    return texts.get(key, problem.reason(), problem.keptAs());
  }

  /** Waits until the last change is written. */
  void finish() {
    writer.shutdown();
    try {
      writer.awaitTermination(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
