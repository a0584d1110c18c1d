// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.trabecula.design.OwnKeys;

/**
 * The keys that work anywhere in the window.
 *
 * <p>A control that has the focus keeps the keys that it needs itself: a slider its arrows, a text
 * field all that writes, a button its space bar.
 */
final class Shortcuts {
  private final Map<KeyCombination, Runnable> actions = new LinkedHashMap<>();

  /** What a key does once, however long it is held. */
  private final Set<Runnable> once = new HashSet<>();

  private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);
  private Supplier<Shortcuts> others = Shortcuts::new;

  /** Lets a key do something. */
  Shortcuts on(KeyCode key, Runnable action, KeyCombination.Modifier... modifiers) {
    actions.put(new KeyCodeCombination(key, modifiers), action);
    return this;
  }

  /** Lets a key do something once, however long it is held: what it switches would flicker. */
  Shortcuts once(KeyCode key, Runnable action, KeyCombination.Modifier... modifiers) {
    once.add(action);
    return on(key, action, modifiers);
  }

  /** Lets other keys work too, as long as they are given; these here go first. */
  Shortcuts andThoseOf(Supplier<Shortcuts> more) {
    others = more;
    return this;
  }

  /**
   * The same keys with page up and page down in each other's place: a clicker sends page down for
   * “on”.
   */
  Shortcuts forClicker() {
    Shortcuts turned = new Shortcuts();
    turned.actions.putAll(actions);
    turned.once.addAll(once);
    Runnable up = actions.get(new KeyCodeCombination(KeyCode.PAGE_UP));
    Runnable down = actions.get(new KeyCodeCombination(KeyCode.PAGE_DOWN));
    if (up != null && down != null) {
      turned.on(KeyCode.PAGE_UP, down).on(KeyCode.PAGE_DOWN, up);
    }
    return turned;
  }

  /** Listens to the keys of a window for as long as its scene lives. */
  void install(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(scene.getFocusOwner(), event));
    scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> held.remove(event.getCode()));
    // A key that is let go over another window is not heard here.
    scene
        .windowProperty()
        .flatMap(Window::focusedProperty)
        .orElse(false)
        .subscribe(focused -> held.clear());
  }

  private void press(Node focus, KeyEvent event) {
    boolean again = !held.add(event.getCode());
    if (again && isSwitch(focus) && event.getCode() == KeyCode.SPACE) {
      event.consume();
    } else if (!isNeededBy(focus, event) && !act(event, again)) {
      others.get().act(event, again);
    }
  }

  private boolean act(KeyEvent event, boolean again) {
    Optional<Runnable> action =
        actions.entrySet().stream()
            .filter(entry -> entry.getKey().match(event))
            .map(Map.Entry::getValue)
            .findFirst();
    action.ifPresent(
        found -> {
          event.consume();
          if (!again || !once.contains(found)) {
            found.run();
          }
        });
    return action.isPresent();
  }

  private static boolean isNeededBy(Node focus, KeyEvent event) {
    if (event.isAltDown()) {
      return false;
    }
    if (event.isShortcutDown() || event.getCode().isFunctionKey()) {
      return focus instanceof TextInputControl && !event.getCode().isFunctionKey();
    }
    if (focus instanceof TextInputControl
        || focus instanceof ComboBoxBase
        || focus instanceof Spinner
        || focus instanceof ListView) {
      return true;
    }
    if (event.getCode() == KeyCode.SPACE) {
      return focus instanceof ButtonBase || isSwitch(focus) || isOwnKey(focus, event.getCode());
    }
    if (isOwnKey(focus, event.getCode())) {
      return true;
    }
    boolean moves = focus instanceof Slider || focus instanceof ToggleButton;
    return moves && event.getCode().isNavigationKey();
  }

  /** Whether what has the focus, or something around it, needs a key itself. */
  private static boolean isOwnKey(Node focus, KeyCode key) {
    for (Node node = focus; node != null; node = node.getParent()) {
      if (node instanceof OwnKeys own && own.needs(key)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSwitch(Node focus) {
    return focus instanceof org.controlsfx.control.ToggleSwitch;
  }
}
