// SPDX-License-Identifier: MIT
package org.trabecula.app;

import org.trabecula.design.Appearance;
import org.trabecula.design.AppearanceStore;
import org.trabecula.settings.RememberedSettings;

/** The appearance among a person's settings. */
record RememberedAppearance(RememberedSettings settings) implements AppearanceStore {

  @Override
  public Appearance load() {
    return settings.get().appearance();
  }

  @Override
  public void save(Appearance appearance) {
    settings.change(known -> known.withAppearance(appearance));
  }
}
