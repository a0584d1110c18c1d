// SPDX-License-Identifier: MIT
package org.trabecula.app;

import org.trabecula.design.Appearance;
import org.trabecula.design.AppearanceStore;

/** What a first start shows; nothing is remembered of a measurement. */
record UsualAppearance() implements AppearanceStore {
  @Override
  public Appearance load() {
    return Appearance.DEFAULT;
  }

  @Override
  public void save(Appearance appearance) {
    // Nothing is remembered.
  }
}
