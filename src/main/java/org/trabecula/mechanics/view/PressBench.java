// SPDX-License-Identifier: MIT
package org.trabecula.mechanics.view;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.trabecula.design.StyleClass;
import org.trabecula.mechanics.PressPair;
import org.trabecula.picture.BoneTheme;
import org.trabecula.picture.Painters;
import org.trabecula.text.Texts;

/** Two bones in the press side by side, with the lever between them; both can be dragged down. */
final class PressBench extends HBox {
  /** A drag over this share of a picture's height is the whole way. */
  private static final double DRAG = 0.8;

  private final PressWords words;
  private final Pull pull;
  private final PressedView left;
  private final PressedView right;
  private final Label leftName = StyleClass.STRONG.on(new Label());
  private final Label rightName = StyleClass.STRONG.on(new Label());
  private final Label leftState = new Label();
  private final Label rightState = new Label();
  private final PullLever lever;
  private PressPair pair;
  private double dragStart;

  PressBench(Texts texts, PressWords words, Pull pull, Painters painters) {
    this.words = words;
    this.pull = pull;
    left = new PressedView(painters);
    right = new PressedView(painters);
    lever = new PullLever(texts, pull);
    // Until there are bones, their place says why.
    List.of(leftState, rightState).forEach(state -> state.setText(texts.get("press.working")));
    getStyleClass().add("press-bench");
    getChildren()
        .addAll(side(left, leftName, leftState), lever, side(right, rightName, rightState));
  }

  /** Puts two bones into the press, unpressed. */
  void show(PressPair next, BoneTheme theme) {
    pair = next;
    left.show(pair.left(), theme);
    right.show(pair.right(), theme);
    leftName.setText(words.left(pair));
    rightName.setText(words.right(pair));
    press(0);
  }

  /** Brings the press to a displacement, mm. */
  void press(double displacement) {
    left.press(displacement);
    right.press(displacement);
    leftState.setText(words.state(pair, pair.left(), displacement));
    rightState.setText(words.state(pair, pair.right(), displacement));
  }

  /** Where the keyboard should be when the bench appears. */
  PullLever lever() {
    return lever;
  }

  boolean isPainting() {
    return left.isPainting() || right.isPainting();
  }

  private VBox side(PressedView view, Label name, Label state) {
    view.setOnMousePressed(this::take);
    view.setOnMouseDragged(this::drag);
    state.setWrapText(true);
    state.setMinHeight(Region.USE_PREF_SIZE);
    name.setWrapText(true);
    VBox side = new VBox(name, view, state);
    side.getStyleClass().add("press-side");
    side.setMinWidth(0);
    side.setPrefWidth(0);
    setHgrow(side, Priority.ALWAYS);
    return side;
  }

  private void take(MouseEvent event) {
    pull.stop();
    dragStart = event.getSceneY() - pull.pulledProperty().get() * way();
    lever.requestFocus();
  }

  private void drag(MouseEvent event) {
    pull.to((event.getSceneY() - dragStart) / way());
  }

  private double way() {
    return Math.max(1, DRAG * left.getHeight());
  }
}
