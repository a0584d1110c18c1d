// SPDX-License-Identifier: MIT
package org.trabecula.help.view;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.trabecula.design.OutOfSight;
import org.trabecula.design.StyleClass;
import org.trabecula.text.Texts;

/** The way to what helps, below the cards for as long as that is out of sight. */
public final class HelpLink extends Button {
  private final ScrollPane scroll;
  private final Region cards;
  private final Region help;

  /**
   * @param scroll in which the cards move
   * @param cards all of them
   * @param help the one that this leads to
   */
  public HelpLink(ScrollPane scroll, Region cards, Region help, Texts texts) {
    super(texts.get("help.way"));
    this.scroll = scroll;
    this.cards = cards;
    this.help = help;
    StyleClass.PRIMARY.on(this);
    getStyleClass().add("way-to-help");
    setMaxWidth(Double.MAX_VALUE);
    setMinHeight(USE_PREF_SIZE);
    setOnAction(event -> lead());
    visibleProperty().bind(new OutOfSight(help, scroll).property());
    // Below the cards, not over them: it must hide no word.
    managedProperty().bind(visibleProperty());
  }

  private void lead() {
    double most = cards.getHeight() - scroll.getViewportBounds().getHeight();
    if (most > 0) {
      scroll.setVvalue(Math.min(1, help.getBoundsInParent().getMinY() / most));
    }
    // This button goes, and must not take the focus with it.
    scroll.requestFocus();
  }
}
