// SPDX-License-Identifier: MIT
package org.trabecula.app;

import org.trabecula.scenario.view.LifeActions;

/**
 * What the buttons below the life do.
 *
 * @param dialogs opens and saves
 * @param onReset brings the whole window back to its start
 */
record ScenarioActions(ScenarioDialogs dialogs, Runnable onReset) implements LifeActions {
  @Override
  public void reset() {
    onReset.run();
  }

  @Override
  public void open() {
    dialogs.open();
  }

  @Override
  public void save() {
    dialogs.save();
  }
}
