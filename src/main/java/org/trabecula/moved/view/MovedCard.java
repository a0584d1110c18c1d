// SPDX-License-Identifier: MIT
package org.trabecula.moved.view;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.trabecula.design.Card;
import org.trabecula.design.ChangeBar;
import org.trabecula.design.StyleClass;
import org.trabecula.design.WrappedText;
import org.trabecula.moved.Move;
import org.trabecula.moved.MovedTerm;
import org.trabecula.moved.MovedWords;

/**
 * What the control that was moved last does: sentences from the model, and a bar for each hormone
 * and kind of cell that it moves. It takes no room before anything is moved.
 */
public final class MovedCard extends StackPane {
  /** Change, as a share, that fills half of a bar. */
  private static final double FULL = 0.5;

  private final MovedWords words;
  private final Label role = StyleClass.QUIET.on(WrappedText.in(new Label()));
  private final Label sentences = WrappedText.in(new Label());
  private final VBox bars = StyleClass.TIGHT_STACK.on(new VBox());
  private final Card card;

  /** Held here, for what nobody holds is forgotten. */
  @SuppressWarnings("unused")
  private final ObservableValue<Optional<Move>> move;

  /**
   * @param move what it tells of; it takes no room while that is empty
   */
  public MovedCard(ObservableValue<Optional<Move>> move, MovedWords words) {
    this.words = words;
    this.move = move;
    card = new Card("", "", role, sentences, bars);
    card.getStyleClass().add("moved-card");
    getChildren().add(card);
    managedProperty().bind(visibleProperty());
    // The card lives as long as the window, and so does what it follows.
    move.subscribe(this::show);
  }

  private void show(Optional<Move> moved) {
    setVisible(moved.isPresent());
    moved.ifPresent(this::tell);
  }

  private void tell(Move moved) {
    card.setTitle(words.name(moved));
    role.setText(words.part(moved));
    sentences.setText(words.sentences(moved));
    card.setAccessibleText(words.line(moved));
    bars.getChildren().setAll(words.terms(moved).stream().map(this::row).toList());
  }

  private HBox row(MovedTerm term) {
    Label name = StyleClass.QUIET.on(new Label(words.term(term.term())));
    name.getStyleClass().add("moved-term");
    ChangeBar bar = new ChangeBar(FULL);
    bar.setValue(term.change());
    HBox.setHgrow(bar, Priority.ALWAYS);
    HBox row = StyleClass.ROW.on(new HBox(name, bar));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
