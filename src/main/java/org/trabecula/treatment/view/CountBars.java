// SPDX-License-Identifier: MIT
package org.trabecula.treatment.view;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.trabecula.design.StyleClass;
import org.trabecula.design.WrappedText;
import org.trabecula.treatment.MonographWords;
import org.trabecula.treatment.TrialCount;

/**
 * What was counted without a medicine and with it: two numbers and two bars under each other, on
 * the same scale in the whole table.
 */
final class CountBars extends VBox {

  /**
   * @param longest the count of 1,000 that fills a bar
   */
  CountBars(TrialCount count, double longest, MonographWords words) {
    getChildren()
        .addAll(
            WrappedText.in(StyleClass.STRONG.on(new Label(words.outcome(count)))),
            side(words.without(count), words.number(count.without()), count.without() / longest),
            taken(words.with(), words.number(count.with()), count.with() / longest),
            WrappedText.in(StyleClass.QUIET.on(new Label(words.spared(count)))));
    StyleClass.TIGHT_STACK.on(this);
  }

  private static HBox taken(String what, String number, double share) {
    HBox side = side(what, number, share);
    side.getStyleClass().add("count-with");
    return side;
  }

  private static HBox side(String what, String number, double share) {
    Region bar = new Region();
    bar.getStyleClass().add("count-bar");
    StackPane track = new StackPane(bar);
    track.setAlignment(Pos.CENTER_LEFT);
    track.setMinWidth(0);
    track.setPrefWidth(0);
    bar.maxWidthProperty().bind(track.widthProperty().multiply(share));
    HBox.setHgrow(track, Priority.ALWAYS);
    Label side = WrappedText.of(what);
    side.getStyleClass().add("count-side");
    Label told = StyleClass.VALUE.on(WrappedText.of(number));
    told.getStyleClass().add("count-number");
    return StyleClass.ROW.on(new HBox(side, told, track));
  }
}
