// SPDX-License-Identifier: MIT
package org.trabecula.explanation.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.trabecula.design.Card;
import org.trabecula.design.ChangeBar;
import org.trabecula.design.StyleClass;
import org.trabecula.explanation.MovedControl;
import org.trabecula.explanation.MovedTerm;
import org.trabecula.explanation.MovedWords;
import org.trabecula.exploration.ExploredLife;
import org.trabecula.exploration.Now;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.text.Texts;

/**
 * What the control that was moved last does: a sentence from the model, and a bar for each hormone
 * and kind of cell that it moves. It takes no room before anything is moved.
 */
public final class MovedCard extends StackPane {
  /** Change, as a share, that fills half of a bar. */
  private static final double FULL = 0.5;

  private final MovedWords words;
  private final Label sentence = WrappedText.in(new Label());
  private final VBox bars = StyleClass.TIGHT_STACK.on(new VBox());
  private final Card card;
  private final ReadOnlyObjectWrapper<Set<MovedTerm.Term>> moved =
      new ReadOnlyObjectWrapper<>(Set.of());
  private ExploredLife before;
  private ExploredLife after;

  public MovedCard(Exploration exploration, Texts texts) {
    words = new MovedWords(texts);
    card = new Card("", "", sentence, bars);
    card.setId("moved");
    getChildren().add(card);
    managedProperty().bind(visibleProperty());
    setVisible(false);
    before = exploration.now().explored();
    after = before;
    // The card lives as long as the window, and so does what it follows.
    exploration.calmNowProperty().subscribe(this::follow);
  }

  /** What of the body the control has moved; nothing before anything is moved. */
  public ReadOnlyObjectProperty<Set<MovedTerm.Term>> movedProperty() {
    return moved.getReadOnlyProperty();
  }

  private void follow(Now now) {
    ExploredLife next = now.explored();
    if (next != after && !next.scenario().equals(after.scenario())) {
      // While one control is moved, all is told against the life before the first move.
      if (MovedControl.between(before.scenario(), next.scenario()).isEmpty()) {
        before = after;
      }
      after = next;
    }
    Optional<MovedControl> control =
        MovedControl.between(before.scenario(), after.scenario());
    setVisible(control.isPresent());
    if (control.isPresent()) {
      tell(control.get(), now.age());
    } else {
      moved.set(Set.of());
    }
  }

  private void tell(MovedControl control, double age) {
    card.setTitle(words.name(control));
    card.setHint(words.role(control));
    String told = words.sentence(before.life(), after.life(), age);
    sentence.setText(told);
    card.setAccessibleText(words.name(control) + ". " + told);
    List<MovedTerm> terms = MovedTerm.between(before.life(), after.life(), age);
    moved.set(terms.stream().map(MovedTerm::term).collect(Collectors.toSet()));
    bars.getChildren().clear();
    for (MovedTerm term : terms) {
      Label name = StyleClass.QUIET.on(new Label(words.term(term.term())));
      ChangeBar bar = new ChangeBar(FULL);
      bar.setValue(term.change());
      name.getStyleClass().add("moved-term");
      HBox.setHgrow(bar, Priority.ALWAYS);
      HBox row = StyleClass.ROW.on(new HBox(name, bar));
      row.setAlignment(Pos.CENTER_LEFT);
      bars.getChildren().add(row);
    }
  }
}
