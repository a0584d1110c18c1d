// SPDX-License-Identifier: MIT
package org.trabecula.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.trabecula.asset.InvalidJsonException;

/**
 * The settings in force: found when the program starts, changed while it runs, written down.
 *
 * <p>They are changed from one thread, and written by another. Of what goes wrong the first is
 * told, and the program goes on with the settings that it has.
 */
public final class RememberedSettings {
  private final SettingsFile file;
  private final Executor writer;
  private Settings settings = Settings.USUAL;
  private boolean writable = true;
  private Optional<SettingsProblem> problem = Optional.empty();
  private Optional<Consumer<SettingsProblem>> listener = Optional.empty();

  private RememberedSettings(SettingsFile file, Executor writer) {
    this.file = file;
    this.writer = writer;
  }

  /**
   * What the file says, or what an earlier version knew, or the usual settings.
   *
   * @param earlier what an earlier version kept elsewhere; asked only where there is no file
   * @param writer writes the file, one change at a time
   */
  public static RememberedSettings find(
      SettingsFile file, Supplier<Optional<Settings>> earlier, Executor writer) {
    RememberedSettings remembered = new RememberedSettings(file, writer);
    if (file.exists()) {
      remembered.read();
    } else {
      earlier.get().ifPresent(known -> remembered.change(usual -> known));
    }
    return remembered;
  }

  /** The settings in force. */
  public Settings get() {
    return settings;
  }

  /** Changes the settings in force, and writes them down in the background. */
  public void change(UnaryOperator<Settings> change) {
    Settings before = settings;
    settings = change.apply(before);
    Settings after = settings;
    if (writable && !after.equals(before)) {
      writer.execute(() -> write(before, after));
    }
  }

  /** Who is told the first thing that goes wrong, at once if it already has; on any thread. */
  public synchronized void tellProblem(Consumer<SettingsProblem> told) {
    problem.ifPresentOrElse(told, () -> listener = Optional.of(told));
  }

  private void read() {
    try {
      settings = file.read();
    } catch (InvalidJsonException e) {
      keepAside(e);
    } catch (IOException e) {
      writable = false;
      report(SettingsProblem.Kind.NOT_READ, file.path() + " cannot be read", "");
    }
  }

  private void keepAside(InvalidJsonException damage) {
    try {
      Path aside = file.keepAside();
      String keptAs = aside.getFileName().toString();
      report(SettingsProblem.Kind.DAMAGED, damage.getMessage(), keptAs);
    } catch (IOException e) {
      writable = false;
      report(SettingsProblem.Kind.NOT_READ, damage.getMessage(), "");
    }
  }

  private void write(Settings before, Settings after) {
    try {
      file.write(before, after);
    } catch (IOException e) {
      report(SettingsProblem.Kind.NOT_WRITTEN, e.getMessage(), "");
    }
  }

  private synchronized void report(SettingsProblem.Kind kind, String reason, String keptAs) {
    if (problem.isEmpty()) {
      SettingsProblem first = new SettingsProblem(kind, reason, keptAs);
      problem = Optional.of(first);
      listener.ifPresent(told -> told.accept(first));
    }
  }
}
