// SPDX-License-Identifier: MIT
package org.trabecula.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HistoryTest {
  private final History<String> history = new History<>("start");

  @Test
  void undoGivesBackWhatWasBefore() {
    history.change("second");
    history.change("third");
    assertThat(history.undo()).contains("second");
    assertThat(history.undo()).contains("start");
    assertThat(history.undo()).isEmpty();
    assertThat(history.present()).isEqualTo("start");
  }

  @Test
  void redoMakesTheChangeAgain() {
    history.change("second");
    history.undo();
    assertThat(history.canRedo()).isTrue();
    assertThat(history.redo()).contains("second");
    assertThat(history.canRedo()).isFalse();
  }

  @Test
  void adjustmentsOfOneGestureAreOneStep() {
    history.adjust("a");
    history.adjust("b");
    history.adjust("c");
    history.settle();
    history.adjust("d");
    assertThat(history.undo()).contains("c");
    assertThat(history.undo()).contains("start");
  }

  @Test
  void aNewChangeForgetsWhatWasUndone() {
    history.change("second");
    history.undo();
    history.change("other");
    assertThat(history.redo()).isEmpty();
    assertThat(history.undo()).contains("start");
  }

  @Test
  void aChangeToTheSameValueIsNoStep() {
    history.change("start");
    assertThat(history.canUndo()).isFalse();
  }

  @Test
  void forgetsTheOldestSteps() {
    for (int step = 0; step < 1000; step++) {
      history.change("step " + step);
    }
    int undone = 0;
    while (history.undo().isPresent()) {
      undone++;
    }
    assertThat(undone).isEqualTo(200);
  }
}
