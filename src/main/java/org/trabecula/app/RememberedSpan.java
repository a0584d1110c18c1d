// SPDX-License-Identifier: MIT
package org.trabecula.app;

import org.trabecula.exploration.view.SpanStore;
import org.trabecula.settings.CurveSettings;
import org.trabecula.settings.RememberedSettings;

/** Whether the curve shows many people, among a person's settings. */
record RememberedSpan(RememberedSettings settings) implements SpanStore {

  @Override
  public boolean load() {
    return settings.get().curve().otherPeople();
  }

  @Override
  public void save(boolean shown) {
    settings.change(known -> known.withCurve(new CurveSettings(shown)));
  }
}
