// SPDX-License-Identifier: MIT
package org.trabecula.help.view;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.trabecula.design.StyleClass;
import org.trabecula.design.TextIcon;
import org.trabecula.design.WrappedText;
import org.trabecula.help.Help;
import org.trabecula.help.HelpWords;
import org.trabecula.text.Texts;

/** One thing that helps: a switch, a tick where the life has it anyway, or something to ask. */
final class HelpRow extends HBox {
  /** Size of the icons, as a multiple of the text size. */
  private static final double SIGN = 1.4;

  private final Help.Kind kind;
  private final Runnable switched;
  private final Switch toggle = new Switch();
  private final StackPane sign = new StackPane();
  private final Label tick = TextIcon.on(new Label(), Feather.CHECK_CIRCLE, SIGN);
  private final Label question = TextIcon.on(new Label(), Feather.MESSAGE_CIRCLE, SIGN);
  private boolean following;

  /**
   * @param switched told when a person uses the switch
   */
  HelpRow(Texts texts, HelpWords words, Help.Kind kind, Runnable switched) {
    this.kind = kind;
    this.switched = switched;
    String called = words.name(kind);
    String text = words.text(kind);
    Label name = WrappedText.in(StyleClass.STRONG.on(new Label(called)));
    Label sentence = WrappedText.in(StyleClass.QUIET.on(new Label(text)));
    VBox lines = new VBox(name, sentence);
    HBox.setHgrow(lines, Priority.ALWAYS);
    sign.getStyleClass().add("help-sign");
    sign.setAlignment(Pos.TOP_CENTER);
    getStyleClass().add("help-row");
    getChildren().addAll(sign, lines);
    Tooltip more = new Tooltip(words.more(kind));
    more.setWrapText(true);
    more.getStyleClass().add("reading-tooltip");
    Tooltip.install(this, more);
    lines.setOnMouseClicked(event -> toggle.fire());
    toggle.setAccessibleText(texts.get("help.switch.name", called, text));
    toggle.setAccessibleHelp(words.more(kind));
    toggle.selectedProperty().addListener((property, before, now) -> use());
    lines.setAccessibleRole(AccessibleRole.TEXT);
    lines.setAccessibleText(texts.get("help.switch.name", called, words.more(kind)));
  }

  Help.Kind kind() {
    return kind;
  }

  /** Shows whether the life has it, and whether that can be changed. */
  void show(Help help) {
    following = true;
    toggle.setSelected(help.on());
    following = false;
    Node shown = help.switched().isPresent() ? toggle : help.on() ? tick : question;
    if (!sign.getChildren().contains(shown)) {
      sign.getChildren().setAll(shown);
    }
    toggle.setDisable(help.switched().isEmpty());
  }

  private void use() {
    if (!following) {
      switched.run();
    }
  }
}
