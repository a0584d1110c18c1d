// SPDX-License-Identifier: MIT
package org.trabecula.lens.view;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.trabecula.design.OwnKeys;
import org.trabecula.honeycomb.BasicMulticellularUnit;

/** What goes from site to site by keys: arrows and Tab move it, Enter opens, Escape leaves. */
final class SiteCursor extends Region implements OwnKeys {

  /** Where keys take it. */
  interface Way {
    /** The next site in a direction, given as a unit vector with y down. */
    Optional<BasicMulticellularUnit> next(BasicMulticellularUnit from, double dx, double dy);
  }

  private final Way way;
  private final Consumer<BasicMulticellularUnit> onMove;
  private final Consumer<BasicMulticellularUnit> onOpen;
  private final Runnable onLeave;
  private BasicMulticellularUnit unit;

  SiteCursor(
      Way way,
      Consumer<BasicMulticellularUnit> onMove,
      Consumer<BasicMulticellularUnit> onOpen,
      Runnable onLeave) {
    this.way = way;
    this.onMove = onMove;
    this.onOpen = onOpen;
    this.onLeave = onLeave;
    setManaged(false);
    setMouseTransparent(true);
    visibleProperty().subscribe(this::setFocusTraversable);
    setAccessibleRole(AccessibleRole.NODE);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  /** Goes to a site. */
  void moveTo(BasicMulticellularUnit next) {
    unit = next;
    onMove.accept(next);
  }

  /** Where it is. */
  BasicMulticellularUnit unit() {
    return unit;
  }

  @Override
  public boolean needs(KeyCode key) {
    return key.isArrowKey() || key == KeyCode.ENTER || key == KeyCode.SPACE;
  }

  private void press(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT, KP_LEFT -> move(event, -1, 0);
      case RIGHT, KP_RIGHT -> move(event, 1, 0);
      case UP, KP_UP -> move(event, 0, -1);
      case DOWN, KP_DOWN -> move(event, 0, 1);
      // At the last site the key does what it always does: nobody is caught here.
      case TAB -> way.next(unit, event.isShiftDown() ? -1 : 1, 0).ifPresent(n -> tab(event, n));
      case ENTER, SPACE -> open(event);
      case ESCAPE -> leave(event);
      default -> {}
    }
  }

  private void move(KeyEvent event, double dx, double dy) {
    event.consume();
    way.next(unit, dx, dy).ifPresent(this::moveTo);
  }

  private void tab(KeyEvent event, BasicMulticellularUnit next) {
    event.consume();
    moveTo(next);
  }

  private void open(KeyEvent event) {
    event.consume();
    onOpen.accept(unit);
  }

  private void leave(KeyEvent event) {
    event.consume();
    onLeave.run();
  }
}
