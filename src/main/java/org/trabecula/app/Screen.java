// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
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
  private Optional<Node> readouts = Optional.empty();
  private Optional<Shortcuts> clicker = Optional.empty();
  private Consumer<Boolean> onPresented = on -> {};
  private BooleanSupplier atRest = () -> true;
  private Function<Node, Optional<Node>> home = owner -> Optional.empty();

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

  /**
   * Sets how this screen is shown to a room.
   *
   * @param bar what a room must be able to read, in place of the window's bar
   * @param action is told when showing begins and ends
   */
  Screen withReadouts(Node bar, Consumer<Boolean> action) {
    readouts = Optional.of(bar);
    onPresented = action;
    return this;
  }

  /** Sets the keys while this screen is shown to a room, where they are not the usual ones. */
  Screen withClicker(Shortcuts next) {
    clicker = Optional.of(next);
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

  /**
   * Sets what takes the keyboard back from a button that was clicked.
   *
   * @param next finds it for a button that has the keyboard; empty where that keeps it
   */
  Screen withHome(Function<Node, Optional<Node>> next) {
    home = next;
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

  Shortcuts clickerKeys() {
    return clicker.orElseGet(keys::forClicker);
  }

  Optional<Node> readouts() {
    return readouts;
  }

  void presented(boolean on) {
    onPresented.accept(on);
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

  /** What takes the keyboard back from a button that was clicked; empty where that keeps it. */
  Optional<Node> home(Node owner) {
    return home.apply(owner).filter(place -> place.getScene() == owner.getScene());
  }

  boolean isAtRest() {
    return atRest.getAsBoolean();
  }
}
