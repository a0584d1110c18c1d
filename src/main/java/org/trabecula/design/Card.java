// SPDX-License-Identifier: MIT
package org.trabecula.design;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A sheet for one subject: a title, a quiet hint to its right, and content below. */
public final class Card extends VBox {
  private final Label title = StyleClass.TITLE.on(new Label());
  private final Label hint = StyleClass.QUIET.on(new Label());
  private final CardHeader header;

  /**
   * @param title what the card is about
   * @param hint a few words at the right of the title, empty for none
   * @param content what stands below, from top to bottom
   */
  public Card(String title, String hint, Node... content) {
    StyleClass.CARD.on(this);
    this.title.setText(title);
    this.hint.managedProperty().bind(this.hint.textProperty().isNotEmpty());
    this.hint.visibleProperty().bind(this.hint.managedProperty());
    this.hint.setText(hint);
    header = new CardHeader(this.title, this.hint);
    getChildren().add(header);
    getChildren().addAll(content);
  }

  /** Changes the title. */
  public void setTitle(String text) {
    title.setText(text);
  }

  /** Changes the hint; an empty one takes no room. */
  public void setHint(String text) {
    hint.setText(text);
  }

  /** Puts a control between the title and the hint. */
  public void addToHeader(Node control) {
    header.add(control);
  }
}
