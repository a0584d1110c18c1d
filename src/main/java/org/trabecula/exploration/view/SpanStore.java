// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

/** Remembers from one start of the program to the next whether the curve shows many people. */
public interface SpanStore {

  /** What was chosen last; not shown where nothing was. */
  boolean load();

  /** Remembers the choice. */
  void save(boolean shown);
}
