// SPDX-License-Identifier: MIT
package org.trabecula.learn.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.trabecula.design.StyleClass;
import org.trabecula.text.Texts;

/** A button for each lesson; where they would take too many rows, one list of them. */
final class LessonTabs extends StackPane {
  /** More rows of buttons than this leave too little room for the lesson. */
  private static final int ROWS = 2;

  private final Texts texts;
  private final Consumer<Lesson> chosen;
  private final List<Lesson> lessons = new ArrayList<>();
  private final ToggleGroup group = new ToggleGroup();
  private final ToggleGroup items = new ToggleGroup();
  private final FlowPane buttons = new FlowPane();
  private final MenuButton list = StyleClass.STRONG.on(new MenuButton());

  /**
   * @param chosen is told of the lesson that a person chooses
   */
  LessonTabs(Texts texts, Consumer<Lesson> chosen) {
    this.texts = texts;
    this.chosen = chosen;
    buttons.getStyleClass().add("learn-lessons");
    list.setId("lesson-list");
    list.setMnemonicParsing(false);
    setAlignment(Pos.TOP_LEFT);
    getChildren().addAll(buttons, list);
    show(list, false);
    widthProperty().subscribe(width -> fit());
    list.fontProperty().subscribe(font -> fit());
  }

  void add(Lesson lesson) {
    String name = texts.get("learn.lesson." + lesson.key());
    lessons.add(lesson);
    ToggleButton button = new ToggleButton(name);
    button.setId("lesson-" + lesson.key());
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setToggleGroup(group);
    button.setOnAction(event -> chosen.accept(lesson));
    buttons.getChildren().add(button);
    RadioMenuItem item = new RadioMenuItem(name);
    item.setMnemonicParsing(false);
    item.setToggleGroup(items);
    item.setOnAction(event -> chosen.accept(lesson));
    list.getItems().add(item);
  }

  /** Shows which lesson is open; it stays chosen, also when it is clicked again. */
  void tell(Lesson open) {
    String name = texts.get("learn.lesson." + open.key());
    int place = lessons.indexOf(open);
    group.selectToggle(group.getToggles().get(place));
    items.selectToggle(items.getToggles().get(place));
    list.setText(name);
    list.setAccessibleText(texts.get("learn.list.name", name));
  }

  private void fit() {
    if (getWidth() <= 0 || buttons.getChildren().isEmpty()) {
      return;
    }
    double row = ((Region) buttons.getChildren().get(0)).prefHeight(-1) + buttons.getVgap();
    boolean brief = buttons.prefHeight(getWidth()) > ROWS * row;
    show(buttons, !brief);
    show(list, brief);
  }

  private static void show(Region part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }
}
