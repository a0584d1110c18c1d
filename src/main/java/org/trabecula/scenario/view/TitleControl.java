// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.trabecula.design.StyleClass;
import org.trabecula.design.WrappedText;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.title.LifeTitles;
import org.trabecula.text.Texts;

/** The title of the life: it opens the list of the ready-made ones, and can be typed over. */
final class TitleControl implements LifeControl {
  private final Texts texts;

  /** Lines that a title may take, and the height of one, em. */
  private static final int LINES = 3;

  private static final double LINE = 1.25;

  /** A button is hit without aiming from this height on, px. */
  private static final double LEAST_HEIGHT = 24;

  private final LifeTitles titles;

  /** Whether there is room for one line alone. */
  private boolean brief;

  // Not a menu button: the title of one would not wrap.
  private final Button title =
      StyleClass.TITLE.on(StyleClass.FLAT.on(new Button("", new FontIcon(Feather.CHEVRON_DOWN))));
  private final Button rename =
      StyleClass.FLAT.on(StyleClass.ICON_BUTTON.on(new Button(null, new FontIcon(Feather.EDIT_2))));
  private final Label hint = StyleClass.QUIET.on(WrappedText.in(new Label()));
  private final Region space = new Region();
  private final HBox row = StyleClass.ROW.on(new HBox(title));
  private final HBox below = StyleClass.ROW.on(new HBox(hint, space, rename));
  private final VBox box = new VBox(row, below);
  private final TitleField field;
  private Function<Scenario, String> origin = this::usualOrigin;
  private Runnable onChoose = () -> {};

  TitleControl(Exploration exploration, Texts texts, LifeTitles titles) {
    this.texts = texts;
    this.titles = titles;
    field = new TitleField(exploration, texts, titles, this::leaveField);
    box.getStyleClass().add("life-title");
    title.setId("life-title");
    title.setWrapText(true);
    title.setTooltip(new Tooltip());
    title.setMnemonicParsing(false);
    title.setContentDisplay(ContentDisplay.RIGHT);
    title.setOnAction(event -> onChoose.run());
    // As high as a long title, whatever it is now: it follows the sliders, and must not move them.
    title.fontProperty().subscribe(this::keepHeight);
    title.insetsProperty().subscribe(this::keepHeight);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox.setHgrow(space, Priority.ALWAYS);
    hint.setMinWidth(0);
    rename.getStyleClass().add("life-rename");
    rename.setId("life-rename");
    rename.setAccessibleText(texts.get("lives.title.rename.name"));
    rename.setTooltip(new Tooltip(texts.get("lives.title.rename.name")));
    rename.setMinWidth(Region.USE_PREF_SIZE);
    rename.setOnAction(event -> openField());
  }

  private void keepHeight() {
    double letters = (brief ? 1 : LINES) * LINE * title.getFont().getSize();
    double frame = title.snappedTopInset() + title.snappedBottomInset();
    double height = Math.max(LEAST_HEIGHT, Math.ceil(letters + frame));
    title.setMinHeight(height);
    title.setPrefHeight(height);
    title.setMaxHeight(height);
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void setCompact(boolean compact) {
    below.setVisible(!compact);
    below.setManaged(!compact);
    below.getChildren().remove(rename);
    row.getChildren().remove(rename);
    (compact ? row : below).getChildren().add(rename);
  }

  /** Takes one line, or as many as a long title needs. */
  void setBrief(boolean oneLine) {
    brief = oneLine;
    keepHeight();
  }

  @Override
  public void follow(Scenario life, double age) {
    String told = titles.of(life);
    title.setText(told);
    // Where the panel is compact, the title may be cut short.
    title.getTooltip().setText(told);
    title.setAccessibleText(texts.get("lives.title.name", told));
    hint.setText(origin.apply(life));
  }

  /** Sets what is said below the title: where the life comes from. */
  void setOrigin(Function<Scenario, String> words) {
    origin = words;
  }

  /** Sets what lets a person choose a ready-made life. */
  void setOnChoose(Runnable action) {
    onChoose = action;
  }

  private void openField() {
    row.getChildren().set(0, field);
    field.open();
  }

  private void leaveField(boolean byKey) {
    row.getChildren().set(0, title);
    if (byKey) {
      rename.requestFocus();
    }
  }

  private String usualOrigin(Scenario life) {
    return texts.get(titles.isChanged(life) ? "lives.title.changed" : "lives.title.made-up");
  }
}
