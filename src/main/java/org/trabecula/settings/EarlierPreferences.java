// SPDX-License-Identifier: MIT
package org.trabecula.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import org.trabecula.design.Appearance;
import org.trabecula.design.Motion;
import org.trabecula.design.Theme;

/** What versions before the settings file kept in Java's preferences: read, never written. */
public final class EarlierPreferences implements Supplier<Optional<Settings>> {
  private static final String NODE = "org/trabecula/app";
  private final SettingsPlace place;
  private final Supplier<Preferences> root;

  /**
   * @param place tells whether asking would leave a trace
   * @param root the person's preferences
   */
  public EarlierPreferences(SettingsPlace place, Supplier<Preferences> root) {
    this.place = place;
    this.root = root;
  }

  /** The settings that were kept; empty where there are none that can be used. */
  @Override
  public Optional<Settings> get() {
    if (!wereEverKept()) {
      return Optional.empty();
    }
    try {
      Preferences preferences = root.get();
      return preferences.nodeExists(NODE)
          ? Optional.of(Settings.USUAL.withAppearance(appearance(preferences.node(NODE))))
          : Optional.empty();
    } catch (BackingStoreException | IllegalArgumentException | SecurityException e) {
      // What cannot be read, or is not offered any more, is as if it had never been chosen.
      return Optional.empty();
    }
  }

  /** Where preferences are folders, merely asking for them makes some, and says so. */
  private boolean wereEverKept() {
    String system = place.system().toLowerCase(Locale.ROOT);
    boolean folders = !system.startsWith("windows") && !system.startsWith("mac");
    Path folder = place.home().resolve(".java").resolve(".userPrefs").resolve(NODE);
    return !folders || Files.isDirectory(folder);
  }

  private static Appearance appearance(Preferences node) {
    Appearance usual = Appearance.DEFAULT;
    return new Appearance(
        node.getInt("textPercent", usual.textPercent()),
        Theme.valueOf(node.get("theme", usual.theme().name())),
        Motion.valueOf(node.get("motion", usual.motion().name())));
  }
}
