// SPDX-License-Identifier: MIT
package org.trabecula.lens.view;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.trabecula.design.StyleClass;
import org.trabecula.text.Texts;

/** Says that nobody works at the site in a life that was changed, and offers the nearest one. */
final class LostSiteNotice extends VBox {
  private final Button next;

  /**
   * @param onNext opens the nearest site at work
   */
  LostSiteNotice(Texts texts, Runnable onNext) {
    StyleClass.STACK.on(this);
    Label words = new Label(texts.get("lens.gone"));
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    next = StyleClass.PRIMARY.on(new Button(texts.get("lens.gone.next")));
    next.setId("lens-next-site");
    next.setMaxWidth(Double.MAX_VALUE);
    next.setWrapText(true);
    next.setMinHeight(Region.USE_PREF_SIZE);
    next.setOnAction(event -> onNext.run());
    getChildren().addAll(words, next);
  }

  /** Takes the focus. */
  void takeFocus() {
    next.requestFocus();
  }
}
