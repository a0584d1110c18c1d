// SPDX-License-Identifier: MIT
package org.trabecula.design;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/** Whether a part of what scrolls lies outside of what is seen of it. */
public final class OutOfSight {
  /** How much of the part must be seen, em: its title and the first thing below it. */
  private static final double SEEN = 5;

  private final Region part;
  private final List<ScrollPane> scrolls;
  private final ReadOnlyBooleanWrapper hidden = new ReadOnlyBooleanWrapper();

  /**
   * Follows all of them for as long as they live.
   *
   * @param part that moves
   * @param scrolls within which it may stand; one may hold another
   */
  public OutOfSight(Region part, ScrollPane... scrolls) {
    this.part = part;
    this.scrolls = List.of(scrolls);
    part.localToSceneTransformProperty().subscribe(place -> follow());
    part.layoutBoundsProperty().subscribe(bounds -> follow());
    for (ScrollPane scroll : scrolls) {
      scroll.viewportBoundsProperty().subscribe(bounds -> follow());
      scroll.localToSceneTransformProperty().subscribe(place -> follow());
    }
  }

  /** Whether too little of the part is seen. */
  public ReadOnlyBooleanProperty property() {
    return hidden.getReadOnlyProperty();
  }

  private void follow() {
    Bounds place = part.localToScene(part.getLayoutBounds());
    double enough = Math.min(place.getHeight(), SEEN * em());
    hidden.set(
        scrolls.stream()
            .filter(this::holdsPart)
            .map(scroll -> scroll.localToScene(scroll.getLayoutBounds()))
            .anyMatch(window -> window.getHeight() > 0 && common(window, place) < enough));
  }

  private boolean holdsPart(ScrollPane scroll) {
    return Stream.<Parent>iterate(part, node -> node != null, Parent::getParent)
        .anyMatch(scroll::equals);
  }

  private static double common(Bounds one, Bounds other) {
    return Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
  }

  private double em() {
    return part.lookup(".label") instanceof Labeled words
        ? words.getFont().getSize()
        : Font.getDefault().getSize();
  }
}
