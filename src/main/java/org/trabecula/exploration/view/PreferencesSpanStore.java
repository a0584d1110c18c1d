// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

import java.util.prefs.Preferences;

/** Remembers in the user's preferences whether the curve shows many people. */
public final class PreferencesSpanStore implements SpanStore {
  private static final String SHOWN = "peopleOnTheCurve";
  private final Preferences preferences;

  /**
   * @param preferences the node that holds the choice
   */
  public PreferencesSpanStore(Preferences preferences) {
    this.preferences = preferences;
  }

  @Override
  public boolean load() {
    return preferences.getBoolean(SHOWN, false);
  }

  @Override
  public void save(boolean shown) {
    preferences.putBoolean(SHOWN, shown);
  }
}
