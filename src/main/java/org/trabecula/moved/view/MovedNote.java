// SPDX-License-Identifier: MIT
package org.trabecula.moved.view;

import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trabecula.design.StyleClass;
import org.trabecula.design.TextIcon;
import org.trabecula.design.WrappedText;
import org.trabecula.moved.Move;
import org.trabecula.moved.MovedWords;
import org.trabecula.text.Texts;

/**
 * What the control that was moved last does, on the picture, where the card about it is out of
 * sight. It goes when it is closed, and says less where it would hide the bone.
 */
public final class MovedNote extends HBox {
  /** The largest share of the picture's height that all its words may take. */
  private static final double LARGEST_SHARE = 0.6;

  private static final double ICON = 1.1;

  private final MovedWords words;
  private final ObservableValue<Optional<Move>> move;
  private final ObservableBooleanValue wanted;
  private final Label name = new Label();
  private final Label told = WrappedText.in(new Label());
  private final VBox lines = new VBox(name, told);
  private final Button close;
  private boolean closed;
  private double height;

  /**
   * @param move what it tells of
   * @param wanted whether it is needed: the card is out of sight
   */
  public MovedNote(
      ObservableValue<Optional<Move>> move,
      ObservableBooleanValue wanted,
      MovedWords words,
      Texts texts) {
    this.words = words;
    this.move = move;
    this.wanted = wanted;
    StyleClass.STRONG.on(WrappedText.in(name));
    name.managedProperty().bind(name.visibleProperty());
    HBox.setHgrow(lines, Priority.ALWAYS);
    close = TextIcon.on(StyleClass.ICON_BUTTON.on(new Button()), Feather.X, ICON);
    close.setAccessibleText(texts.get("moved.close"));
    close.setTooltip(new Tooltip(texts.get("moved.close")));
    close.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    close.setOnAction(event -> leave());
    StyleClass.ON_PICTURE.on(this).getStyleClass().addAll("moved-note", "picture-tools");
    setAlignment(Pos.TOP_LEFT);
    setId("moved-note");
    setMaxHeight(USE_PREF_SIZE);
    setMinWidth(0);
    getChildren().addAll(lines, close);
    managedProperty().bind(visibleProperty());
    // The note lives as long as the window, and so does what it follows.
    move.subscribe(this::follow);
    wanted.subscribe(now -> show());
  }

  /** Takes it away: something else is being looked at. */
  public void leave() {
    closed = true;
    show();
  }

  /** Says what the picture has room for, px. */
  public void fitInto(double width, double roomHeight) {
    height = roomHeight;
    setMaxWidth(width);
    show();
  }

  private void follow(Optional<Move> earlier, Optional<Move> moved) {
    boolean same = earlier.isPresent() && moved.filter(earlier.get()::isSameAs).isPresent();
    closed = closed && same;
    show();
  }

  private void show() {
    Optional<Move> moved = move.getValue().filter(any -> wanted.get() && !closed);
    setVisible(moved.isPresent());
    moved.ifPresent(this::tell);
  }

  private void tell(Move moved) {
    name.setText(words.title(moved));
    told.setText(words.sentences(moved));
    setAccessibleText(words.line(moved));
    name.setVisible(true);
    if (height > 0 && getMaxWidth() > 0 && prefHeight(getMaxWidth()) > LARGEST_SHARE * height) {
      name.setVisible(false);
      told.setText(words.brief(moved));
    }
  }
}
