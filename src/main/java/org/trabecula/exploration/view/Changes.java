// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

/**
 * Where a value is changed, so that it can be taken back.
 *
 * @param <T> the value that changes
 */
public interface Changes<T> extends ChangeHistory {

  /** Makes one step to a value. */
  void change(T next);

  /**
   * Makes one step to a value.
   *
   * @param left what the present value has become meanwhile: undo leads back to that
   */
  void change(T left, T next);

  /** Moves on within one step, which lasts until {@link #settle()}. */
  void adjust(T next);

  /** Ends the step that {@link #adjust} began, if there is one. */
  void settle();
}
