// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import org.trabecula.exploration.view.ChangeHistory;

/**
 * A place of the window where a person can be: what it shows, its keys, and what there starts and
 * stops work.
 */
final class Screen {
  private final String key;
  private final Node node;
  private Shortcuts keys = new Shortcuts();
  private Optional<ChangeHistory> changes = Optional.empty();
  private Runnable onShown = () -> {};
  private Runnable onHidden = () -> {};
  private BooleanSupplier atRest = () -> true;

  /**
   * @param key of its words: {@code screen.key.name} for what it is called
   * @param node what it shows; it keeps its state while another screen is shown
   */
  Screen(String key, Node node) {
    this.key = key;
    this.node = node;
  }

  /** Sets the keys that work while this screen is shown. */
  Screen withKeys(Shortcuts next) {
    keys = next;
    return this;
  }

  /** Sets what undo and redo take back and make again while this screen is shown. */
  Screen withChanges(ChangeHistory next) {
    changes = Optional.of(next);
    return this;
  }

  /** Sets what begins when this screen is shown. */
  Screen onShown(Runnable action) {
    onShown = action;
    return this;
  }

  /** Sets what ends when another screen is shown: no clock runs on one that nobody sees. */
  Screen onHidden(Runnable action) {
    onHidden = action;
    return this;
  }

  /** Sets how one knows that everything that was asked for is on the screen. */
  Screen atRestWhen(BooleanSupplier condition) {
    atRest = condition;
    return this;
  }

  String key() {
    return key;
  }

  Node node() {
    return node;
  }

  Shortcuts keys() {
    return keys;
  }

  Optional<ChangeHistory> changes() {
    return changes;
  }

  void shown() {
    onShown.run();
  }

  void hidden() {
    onHidden.run();
  }

  boolean isAtRest() {
    return atRest.getAsBoolean();
  }
}
