// SPDX-License-Identifier: MIT
package org.trabecula.comparison.view;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.trabecula.asset.JsonName;
import org.trabecula.comparison.Side;
import org.trabecula.design.StyleClass;
import org.trabecula.text.Texts;

/** The controls of one life, beside the bones, while it is being changed. */
final class SideEditor extends VBox {
  /** Width in em, and the largest share of the screen that it takes. */
  private static final double WIDTH = 20.5;

  private static final double LARGEST_SHARE = 0.42;

  private final Texts texts;
  private final ComparedLives lives;
  private final Function<Side, Region> panel;
  private final Map<Side, Region> panels = new EnumMap<>(Side.class);
  private final Label title = StyleClass.TITLE.on(new Label());
  private final HBox head;
  private final Button done;
  private Optional<Side> side = Optional.empty();

  /**
   * @param panel the controls of a side; asked for when they are needed first
   * @param onClose takes the editor away
   */
  SideEditor(ComparedLives lives, Texts texts, Function<Side, Region> panel, Runnable onClose) {
    this.lives = lives;
    this.texts = texts;
    this.panel = panel;
    done = StyleClass.PRIMARY.on(new Button(texts.get("compare.edit.done")));
    done.setId("edit-done");
    done.setMinWidth(USE_PREF_SIZE);
    done.setOnAction(event -> onClose.run());
    title.setWrapText(true);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    head = StyleClass.ROW.on(new HBox(title, space, done));
    getStyleClass().add("side-editor");
    setMinHeight(0);
  }

  /** The side that is edited; empty while there is none. */
  Optional<Side> side() {
    return side;
  }

  /** Shows the controls of a side. */
  void open(Side next) {
    close();
    side = Optional.of(next);
    lives.beginEditing();
    title.setText(texts.get("compare.edit.title." + JsonName.of(next)));
    Region controls = panels.computeIfAbsent(next, panel);
    setVgrow(controls, Priority.ALWAYS);
    controls.setMinHeight(0);
    getChildren().setAll(head, controls);
    done.requestFocus();
  }

  /** Ends the editing. */
  void close() {
    side = Optional.empty();
    lives.endEditing();
    getChildren().clear();
  }

  /**
   * Takes a width that leaves room for the bones.
   *
   * @param em size of the text, px
   * @param width of the screen, px
   */
  void fitInto(double em, double width) {
    double own = Math.rint(Math.min(WIDTH * em, LARGEST_SHARE * width));
    setPrefWidth(own);
    setMinWidth(own);
    setMaxWidth(own);
  }
}
