// SPDX-License-Identifier: MIT
package org.trabecula.exploration;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;

/**
 * The steps that can be undone and redone.
 *
 * <p>Adjustments that follow each other without a rest, as while a slider is dragged, are one step.
 *
 * @param <T> the value that changes
 */
public final class History<T> {
  /** Steps that are remembered. */
  private static final int LONGEST = 200;

  private final Deque<T> past = new ArrayDeque<>();
  private final Deque<T> future = new ArrayDeque<>();
  private T present;
  private boolean adjusting;

  /** A history that starts at a value. */
  public History(T start) {
    present = Objects.requireNonNull(start);
  }

  /** The value now. */
  public T present() {
    return present;
  }

  /** Makes one step to a value; a step to the present value is none. */
  public void change(T value) {
    adjust(value);
    settle();
  }

  /**
   * Makes one step to a value.
   *
   * @param left what the present value has become meanwhile: undo leads back to that
   */
  public void change(T left, T value) {
    settle();
    present = left;
    change(value);
  }

  /** Moves on within one step, which lasts until {@link #settle()}. */
  public void adjust(T value) {
    if (value.equals(present)) {
      return;
    }
    if (!adjusting) {
      remember(past, present);
      adjusting = true;
    }
    future.clear();
    present = value;
  }

  /** Ends the step that {@link #adjust} began, if there is one. */
  public void settle() {
    adjusting = false;
  }

  /** One step back, where there is one. */
  public Optional<T> undo() {
    return move(past, future);
  }

  /** One step forward again, where there is one. */
  public Optional<T> redo() {
    return move(future, past);
  }

  /** Whether a step can be undone. */
  public boolean canUndo() {
    return !past.isEmpty();
  }

  /** Whether a step can be redone. */
  public boolean canRedo() {
    return !future.isEmpty();
  }

  private Optional<T> move(Deque<T> from, Deque<T> to) {
    settle();
    if (from.isEmpty()) {
      return Optional.empty();
    }
    remember(to, present);
    present = from.pop();
    return Optional.of(present);
  }

  private void remember(Deque<T> side, T value) {
    side.push(value);
    if (side.size() > LONGEST) {
      side.removeLast();
    }
  }
}
