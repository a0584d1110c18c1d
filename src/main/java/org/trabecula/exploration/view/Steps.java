// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.trabecula.exploration.History;

/**
 * The steps in which something was changed, for buttons that take them back and make them again.
 *
 * @param <T> the value that changes
 */
public final class Steps<T> implements Changes<T> {
  private final History<T> history;
  private final Consumer<T> reached;
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();

  /**
   * @param start the value before the first step
   * @param reached told the value after every step, also of one that leads nowhere else
   */
  public Steps(T start, Consumer<T> reached) {
    history = new History<>(start);
    this.reached = reached;
  }

  @Override
  public void change(T next) {
    history.change(next);
    tell();
  }

  @Override
  public void change(T left, T next) {
    history.change(left, next);
    tell();
  }

  @Override
  public void adjust(T next) {
    history.adjust(next);
    tell();
  }

  @Override
  public void settle() {
    history.settle();
  }

  @Override
  public void undo() {
    follow(history.undo());
  }

  @Override
  public void redo() {
    follow(history.redo());
  }

  @Override
  public ReadOnlyBooleanProperty canUndoProperty() {
    return canUndo.getReadOnlyProperty();
  }

  @Override
  public ReadOnlyBooleanProperty canRedoProperty() {
    return canRedo.getReadOnlyProperty();
  }

  private void follow(Optional<T> step) {
    if (step.isPresent()) {
      tell();
    }
  }

  private void tell() {
    canUndo.set(history.canUndo());
    canRedo.set(history.canRedo());
    reached.accept(history.present());
  }
}
