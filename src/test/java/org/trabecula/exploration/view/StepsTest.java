// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Steps that are taken back and made again. */
class StepsTest {
  private final List<String> reached = new ArrayList<>();
  private final Steps<String> steps = new Steps<>("young", reached::add);

  @Test
  void whatIsReachedIsToldOnTheWayThereAndBackAndForthAgain() {
    steps.change("older");
    steps.undo();
    steps.redo();
    assertThat(reached).containsExactly("older", "young", "older");
  }

  @Test
  void atEitherEndThereIsNothingToTellAndNoWayOn() {
    steps.undo();
    steps.redo();
    assertThat(reached).isEmpty();
    assertThat(steps.canUndoProperty().get()).isFalse();
    assertThat(steps.canRedoProperty().get()).isFalse();
  }

  @Test
  void theButtonsKnowOfEachWay() {
    steps.change("older");
    assertThat(steps.canUndoProperty().get()).isTrue();
    assertThat(steps.canRedoProperty().get()).isFalse();
    steps.undo();
    assertThat(steps.canUndoProperty().get()).isFalse();
    assertThat(steps.canRedoProperty().get()).isTrue();
  }

  @Test
  void aGestureIsOneStep() {
    steps.adjust("older");
    steps.adjust("oldest");
    steps.settle();
    steps.change("older again");
    steps.undo();
    steps.undo();
    assertThat(reached).endsWith("oldest", "young");
  }
}
