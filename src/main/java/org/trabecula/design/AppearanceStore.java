// SPDX-License-Identifier: MIT
package org.trabecula.design;

/** Remembers the appearance from one start of the program to the next. */
public interface AppearanceStore {

  /** What was saved last, or the default. */
  Appearance load();

  /** Remembers an appearance. */
  void save(Appearance appearance);
}
