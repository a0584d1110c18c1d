// SPDX-License-Identifier: MIT
package org.trabecula.design;

/** Remembers the appearance for as long as a test runs. */
public final class MemoryAppearanceStore implements AppearanceStore {
  private Appearance saved = Appearance.DEFAULT;

  @Override
  public Appearance load() {
    return saved;
  }

  @Override
  public void save(Appearance appearance) {
    saved = appearance;
  }
}
