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
import org.trabecula.scenario.Sex;
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
  private final Texts texts;
  private final HelpWords words;
  private final VBox lines;
  private final Label sentence = StyleClass.QUIET.on(new Label());
  private boolean following;

  /**
   * @param switched told when a person uses the switch
   */
  HelpRow(Texts texts, HelpWords words, Help.Kind kind, Runnable switched) {
    this.kind = kind;
    this.switched = switched;
    this.texts = texts;
    this.words = words;
    Label name = WrappedText.in(StyleClass.STRONG.on(new Label(words.name(kind))));
    lines = new VBox(name, WrappedText.in(sentence));
    words.caution(kind).ifPresent(care -> lines.getChildren().add(WrappedText.of(care)));
    HBox.setHgrow(lines, Priority.ALWAYS);
    sign.getStyleClass().add("help-sign");
    sign.setAlignment(Pos.TOP_CENTER);
    getStyleClass().add("help-row");
    getChildren().addAll(sign, lines);
    words.source(kind).ifPresent(this::addSource);
    lines.setOnMouseClicked(event -> toggle.fire());
    words.source(kind).ifPresent(toggle::setAccessibleHelp);
    toggle.selectedProperty().addListener((property, before, now) -> use());
    lines.setAccessibleRole(AccessibleRole.TEXT);
  }

  /** Where it was read: all that is needed stands on the row itself. */
  private void addSource(String source) {
    Tooltip tooltip = new Tooltip(source);
    tooltip.setWrapText(true);
    tooltip.getStyleClass().add("reading-tooltip");
    Tooltip.install(this, tooltip);
  }

  Help.Kind kind() {
    return kind;
  }

  /**
   * Shows whether the life has it, and whether that can be changed.
   *
   * @param sex of the person
   * @param age that is looked at, years
   */
  void show(Help help, Sex sex, double age) {
    sentence.setText(words.text(kind, sex, age));
    String said = texts.get("help.switch.name", words.name(kind), sentence.getText());
    String heard = words.caution(kind).map(care -> texts.sentences(said, care)).orElse(said);
    toggle.setAccessibleText(heard);
    lines.setAccessibleText(heard);
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
