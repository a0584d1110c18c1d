// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import javafx.scene.Node;
import org.trabecula.design.ChoiceRow;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.scenario.Scenario;

/**
 * A line of the panel in which one of a few words is chosen.
 *
 * @param <T> what a word stands for
 */
final class WordRow<T> implements LifeControl {

  /** Reads the choice that a life has at an age. */
  interface Reading<T> {
    T of(Scenario life, double age);
  }

  /** Makes a life with another choice at an age. */
  interface Edit<T> {
    Scenario of(Scenario life, double age, T choice);
  }

  private final ChoiceRow<T> row;
  private final Reading<T> reading;

  WordRow(Exploration exploration, ChoiceRow<T> row, Reading<T> reading, Edit<T> edit) {
    this.row = row;
    this.reading = reading;
    row.managedProperty().bind(row.visibleProperty());
    row.setOnChosen(
        choice -> {
          double age = exploration.ageProperty().get();
          exploration.change(edit.of(exploration.scenario(), age, choice));
          follow(exploration.scenario(), age);
        });
  }

  /** Shows the line only for lives that can have it. */
  void setVisible(boolean visible) {
    row.setVisible(visible);
  }

  @Override
  public Node node() {
    return row;
  }

  @Override
  public void follow(Scenario life, double age) {
    row.show(reading.of(life, age));
  }
}
