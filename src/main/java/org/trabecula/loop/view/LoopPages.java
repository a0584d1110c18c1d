// SPDX-License-Identifier: MIT
package org.trabecula.loop.view;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.trabecula.design.StyleClass;
import org.trabecula.text.Texts;

/**
 * The lesson on calcium and its hormones, page by page: a button for each page, the open one below.
 */
public final class LoopPages extends VBox {
  private final ToggleGroup group = new ToggleGroup();
  private final FlowPane buttons = new FlowPane();
  private final StackPane room = new StackPane();
  private final Texts texts;

  /** A lesson without pages yet. */
  public LoopPages(Texts texts) {
    this.texts = texts;
    buttons.getStyleClass().add("loop-pages");
    buttons.setAccessibleText(texts.get("rhythm.pages"));
    room.setMinSize(0, 0);
    setVgrow(room, Priority.ALWAYS);
    StyleClass.STACK.on(this);
    getChildren().addAll(buttons, room);
  }

  /**
   * Adds a page after the others; the first one is open.
   *
   * @param key of what it is called, after {@code rhythm.page.}
   */
  public LoopPages add(String key, Node page) {
    ToggleButton button = new ToggleButton(texts.get("rhythm.page." + key));
    button.setId("loop-page-" + key);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setToggleGroup(group);
    button.setOnAction(event -> open(button, page));
    buttons.getChildren().add(button);
    if (group.getToggles().size() == 1) {
      open(button, page);
    }
    return this;
  }

  private void open(ToggleButton button, Node page) {
    if (!room.getChildren().contains(page)) {
      room.getChildren().setAll(page);
    }
    // The open page stays chosen, also when it is clicked again.
    group.selectToggle(button);
  }
}
