// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import javafx.css.PseudoClass;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.trabecula.design.StyleClass;

/** Scrolls the middle of the panel up and down. */
final class LifeScroll extends ScrollPane {
  private static final PseudoClass FITS = PseudoClass.getPseudoClass("fits");
  private final Region content;

  LifeScroll(Region content) {
    super(content);
    this.content = content;
    StyleClass.BARE.on(this);
    setFitToWidth(true);
    setFocusTraversable(false);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    // Always there, so that nothing moves when it is needed; unseen while everything fits.
    setVbarPolicy(ScrollBarPolicy.ALWAYS);
    VBox.setVgrow(this, Priority.ALWAYS);
    viewportBoundsProperty().subscribe(this::noteFit);
    content.heightProperty().subscribe(this::noteFit);
    noteFit();
  }

  private void noteFit() {
    pseudoClassStateChanged(
        FITS, content.getHeight() <= Math.ceil(getViewportBounds().getHeight()));
  }
}
