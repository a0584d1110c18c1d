// SPDX-License-Identifier: MIT
package org.trabecula.design;

import java.util.prefs.Preferences;

/** Remembers the appearance in the user's preferences. */
public final class PreferencesAppearanceStore implements AppearanceStore {
  private static final String TEXT = "textPercent";
  private static final String THEME = "theme";
  private static final String MOTION = "motion";
  private final Preferences preferences;

  /**
   * @param preferences the node that holds the values
   */
  public PreferencesAppearanceStore(Preferences preferences) {
    this.preferences = preferences;
  }

  /** What was saved last; the default where nothing was, or where it cannot be read any more. */
  @Override
  public Appearance load() {
    Appearance usual = Appearance.DEFAULT;
    try {
      return new Appearance(
          preferences.getInt(TEXT, usual.textPercent()),
          Theme.valueOf(preferences.get(THEME, usual.theme().name())),
          Motion.valueOf(preferences.get(MOTION, usual.motion().name())));
    } catch (IllegalArgumentException e) {
      // Another version of the program may have saved what this one does not offer.
      return usual;
    }
  }

  @Override
  public void save(Appearance appearance) {
    preferences.putInt(TEXT, appearance.textPercent());
    preferences.put(THEME, appearance.theme().name());
    preferences.put(MOTION, appearance.motion().name());
  }
}
