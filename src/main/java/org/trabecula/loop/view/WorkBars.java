// SPDX-License-Identifier: MIT
package org.trabecula.loop.view;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.trabecula.design.StyleClass;
import org.trabecula.loop.BoneWork;
import org.trabecula.text.Texts;

/** What was dug out and what was filled, as two bars on one scale. */
final class WorkBars extends VBox {
  /** Parts of 100 that fill a bar; more than either rhythm turns over in its time. */
  private static final double FULL = 100;

  private final Bar dug;
  private final Bar filled;

  WorkBars(Texts texts) {
    StyleClass.TIGHT_STACK.on(this);
    dug = new Bar(StyleClass.REMOVING_TEXT.on(new Label(texts.get("rhythm.dug"))), "fill-removing");
    filled =
        new Bar(
            StyleClass.BUILDING_TEXT.on(new Label(texts.get("rhythm.filled"))), "fill-building");
    getChildren().addAll(dug, filled);
  }

  /** Shows the work of some time. */
  void show(BoneWork work) {
    BoneWork told = work.rounded();
    dug.show(told.dug());
    filled.show(told.filled());
  }

  /** A name, a bar and a number. */
  private static final class Bar extends HBox {
    private final Region fill = new Region();
    private final Region track = new Region();
    private final Label number = StyleClass.STRONG.on(new Label());
    private double share;

    Bar(Label name, String colour) {
      StyleClass.ROW.on(this);
      name.getStyleClass().add("work-bar-name");
      number.getStyleClass().add("bank-amount");
      track.getStyleClass().add("share-bar");
      fill.getStyleClass().addAll("share-bar-fill", colour);
      fill.setManaged(false);
      track.setMinWidth(0);
      HBox.setHgrow(track, Priority.ALWAYS);
      getChildren().addAll(name, track, number, fill);
    }

    void show(double parts) {
      share = Math.max(0, Math.min(1, parts / FULL));
      number.setText(String.valueOf(Math.round(parts)));
      requestLayout();
    }

    @Override
    protected void layoutChildren() {
      super.layoutChildren();
      fill.resizeRelocate(
          track.getLayoutX(), track.getLayoutY(), share * track.getWidth(), track.getHeight());
    }
  }
}
