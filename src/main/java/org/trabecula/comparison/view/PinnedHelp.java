// SPDX-License-Identifier: MIT
package org.trabecula.comparison.view;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.trabecula.comparison.PairWords;
import org.trabecula.comparison.Side;
import org.trabecula.design.StyleClass;
import org.trabecula.design.WrappedText;
import org.trabecula.help.view.TrainingSwitch;
import org.trabecula.text.Texts;

/** Something that helps in one line, a switch for each side, for as long as its card is unseen. */
final class PinnedHelp extends FlowPane {
  private final Texts texts;

  /**
   * @param training tries it on a side
   * @param unseen whether the card is out of sight
   */
  PinnedHelp(
      PairWords words,
      Texts texts,
      Function<Side, TrainingSwitch> training,
      ObservableBooleanValue unseen) {
    this.texts = texts;
    getStyleClass().addAll("help-row", "pinned-help");
    getChildren().add(StyleClass.STRONG.on(new Label(texts.get("compare.helps.pinned"))));
    Map<Side, Label> outcomes = new EnumMap<>(Side.class);
    for (Side side : Side.values()) {
      TrainingSwitch toggle = training.apply(side);
      getChildren().add(offer(words.side(side), toggle));
      outcomes.put(side, outcome(words.side(side), toggle));
    }
    getChildren().addAll(outcomes.values());
    visibleProperty().bind(unseen);
    managedProperty().bind(unseen);
  }

  private HBox offer(String side, TrainingSwitch toggle) {
    Label name = new Label(side);
    name.setLabelFor(toggle);
    name.setOnMouseClicked(event -> toggle.fire());
    WrappedText.in(name);
    HBox offer = new HBox(toggle, name);
    offer.maxWidthProperty().bind(widthProperty());
    offer.getStyleClass().add("pinned-switch");
    return offer;
  }

  private Label outcome(String side, TrainingSwitch toggle) {
    Label outcome = StyleClass.GOOD_TEXT.on(WrappedText.of(""));
    outcome
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> texts.get("compare.helps.outcome", side, toggle.outcomeProperty().get()),
                toggle.outcomeProperty()));
    outcome.visibleProperty().bind(toggle.outcomeProperty().isNotEmpty());
    outcome.managedProperty().bind(outcome.visibleProperty());
    outcome.maxWidthProperty().bind(widthProperty());
    return outcome;
  }
}
