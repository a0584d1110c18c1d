// SPDX-License-Identifier: MIT
package org.trabecula.design;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * A button for each thing of which one is open; where they would take too many rows, one list.
 *
 * @param <T> what is chosen
 */
public final class TabsOrList<T> extends StackPane {
  /** More rows of buttons than this leave too little room for what they open. */
  private static final int ROWS = 2;

  private final Consumer<T> chosen;
  private final UnaryOperator<String> listName;
  private final List<T> things = new ArrayList<>();
  private final ToggleGroup group = new ToggleGroup();
  private final ToggleGroup items = new ToggleGroup();
  private final FlowPane buttons = new FlowPane();
  private final MenuButton list = StyleClass.STRONG.on(new MenuButton());
  private boolean alwaysList;

  /**
   * @param key begins the ids: {@code KEY-list} of the list
   * @param style of the row of buttons
   * @param listName what the list is called for those who do not see it, from the name of what is
   *     open
   * @param chosen is told of what a person chooses
   */
  public TabsOrList(String key, String style, UnaryOperator<String> listName, Consumer<T> chosen) {
    this.chosen = chosen;
    this.listName = listName;
    buttons.getStyleClass().add(style);
    list.setId(key + "-list");
    list.setMnemonicParsing(false);
    setAlignment(Pos.TOP_LEFT);
    setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(buttons, list);
    show(list, false);
    widthProperty().subscribe(width -> fit());
    list.fontProperty().subscribe(font -> fit());
  }

  /** Makes it a list in large letters, whatever the room. */
  public TabsOrList<T> asList() {
    alwaysList = true;
    show(buttons, false);
    show(list, true);
    list.setMinWidth(USE_PREF_SIZE);
    StyleClass.HEADLINE.on(list);
    return this;
  }

  /**
   * Adds one after the others.
   *
   * @param id of its button
   */
  public void add(T thing, String id, String name) {
    things.add(thing);
    ToggleButton button = new ToggleButton(name);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setToggleGroup(group);
    button.setOnAction(event -> chosen.accept(thing));
    buttons.getChildren().add(button);
    RadioMenuItem item = new RadioMenuItem(name);
    item.setMnemonicParsing(false);
    item.setToggleGroup(items);
    item.setOnAction(event -> chosen.accept(thing));
    list.getItems().add(item);
  }

  /** Shows what is open; it stays chosen, also when it is clicked again. */
  public void tell(T open) {
    int place = things.indexOf(open);
    group.selectToggle(group.getToggles().get(place));
    items.selectToggle(items.getToggles().get(place));
    String name = list.getItems().get(place).getText();
    list.setText(name);
    list.setAccessibleText(listName.apply(name));
  }

  /** What stands over the row of buttons, for those who do not see it. */
  public void setName(String name) {
    buttons.setAccessibleText(name);
  }

  private void fit() {
    if (alwaysList || getWidth() <= 0 || buttons.getChildren().isEmpty()) {
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
