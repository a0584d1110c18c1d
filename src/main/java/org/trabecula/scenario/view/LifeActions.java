// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

/** What the panel's buttons ask of the window. */
public interface LifeActions {

  /** Brings everything back as it was at the start. */
  void reset();

  /** Lets a person choose a file and shows its life. */
  void open();

  /** Lets a person choose a file and writes the life that is shown. */
  void save();
}
