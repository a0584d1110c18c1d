// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/**
 * The screens of the window, of which one is shown.
 *
 * <p>The others are out of the scene, so that nothing of them is painted; they keep their state,
 * and the place where the keyboard was.
 */
final class Screens extends StackPane {
  private final List<Screen> all = new ArrayList<>();
  private final Map<Screen, Node> focused = new HashMap<>();
  private final ReadOnlyObjectWrapper<Screen> shown;

  /**
   * @param first the one that the window opens with
   */
  Screens(Screen first) {
    all.add(first);
    shown = new ReadOnlyObjectWrapper<>(first);
    getChildren().add(first.node());
  }

  /** Adds a screen after the others. */
  Screens add(Screen screen) {
    all.add(screen);
    return this;
  }

  /** The screens, in the order in which they are offered. */
  List<Screen> all() {
    return List.copyOf(all);
  }

  /** The screen that is shown. */
  ReadOnlyObjectProperty<Screen> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** The screen that is shown. */
  Screen shown() {
    return shown.get();
  }

  /** Shows a screen in place of the one that is shown. */
  void show(Screen next) {
    Screen before = shown();
    if (next == before) {
      return;
    }
    rememberFocus(before);
    before.hidden();
    getChildren().setAll(next.node());
    shown.set(next);
    next.shown();
    restoreFocus(next);
  }

  private void rememberFocus(Screen screen) {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    if (owner != null && isWithin(owner, screen.node())) {
      focused.put(screen, owner);
    }
  }

  private void restoreFocus(Screen screen) {
    Node owner = focused.get(screen);
    if (owner != null && owner.getScene() == getScene()) {
      owner.requestFocus();
    }
  }

  /** Whether a node is another one or lies within it. */
  static boolean isWithin(Node node, Node ancestor) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (each == ancestor) {
        return true;
      }
    }
    return false;
  }
}
