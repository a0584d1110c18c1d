// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import javafx.scene.Node;
import org.trabecula.scenario.Scenario;

/** A part of the panel that shows something of a life and lets it be changed. */
interface LifeControl {

  /** What stands in the panel. */
  Node node();

  /**
   * Shows another life, or the same at another age; asks for no change.
   *
   * @param age that is looked at, years
   */
  void follow(Scenario life, double age);

  /** Takes less room, or as much as it likes again. */
  default void setCompact(boolean compact) {}

  /** Folds away what a person unfolded. */
  default void fold() {}

  /** Takes hardly any room, or no less than before. */
  default void setTight(boolean tight) {}
}
