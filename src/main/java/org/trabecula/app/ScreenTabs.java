// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.SegmentedButton;
import org.trabecula.design.StyleClass;
import org.trabecula.text.Texts;

/** The way between the screens: a tab for each, or, where there is little room, one list of all. */
final class ScreenTabs extends StackPane {
  private final Texts texts;
  private final Screens screens;
  private final SegmentedButton tabs = new SegmentedButton();
  private final MenuButton list = StyleClass.VALUE.on(StyleClass.FLAT.on(new MenuButton()));
  private final ToggleGroup items = new ToggleGroup();

  ScreenTabs(Texts texts, Screens screens) {
    this.texts = texts;
    this.screens = screens;
    List<ToggleButton> buttons = new ArrayList<>();
    for (Screen screen : screens.all()) {
      buttons.add(tab(screen));
      list.getItems().add(item(screen));
    }
    tabs.getButtons().setAll(buttons);
    tabs.getToggleGroup().selectedToggleProperty().addListener((p, before, now) -> keepOne());
    list.setId("screen-list");
    list.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(tabs, list);
    setBrief(false);
    // The tabs live as long as the window, and so does what they follow.
    screens.shownProperty().subscribe(this::tell);
    // One screen alone needs no way to another.
    setVisible(screens.all().size() > 1);
  }

  /** Makes one list of the tabs, or tabs again. */
  void setBrief(boolean brief) {
    show(tabs, !brief);
    show(list, brief);
  }

  /** The room that the tabs would take, px. */
  double widthOfTabs() {
    return tabs.prefWidth(-1);
  }

  /** The room that the list takes, px. */
  double widthOfList() {
    return list.prefWidth(-1);
  }

  private static void show(Region part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }

  private ToggleButton tab(Screen screen) {
    ToggleButton tab = new ToggleButton(name(screen));
    tab.setId("screen-" + screen.key());
    tab.setUserData(screen);
    tab.setMinWidth(Region.USE_PREF_SIZE);
    tab.setAccessibleText(hint(screen));
    tab.setTooltip(new Tooltip(hint(screen)));
    tab.setOnAction(event -> screens.show(screen));
    return tab;
  }

  private RadioMenuItem item(Screen screen) {
    RadioMenuItem item = new RadioMenuItem(hint(screen));
    item.setUserData(screen);
    item.setToggleGroup(items);
    item.setOnAction(event -> screens.show(screen));
    return item;
  }

  private void tell(Screen shown) {
    keepOne();
    list.setText(name(shown));
    list.setAccessibleText(texts.get("screen.list.name", name(shown)));
    items.getToggles().forEach(item -> item.setSelected(item.getUserData() == shown));
  }

  /** The tab of the screen that is shown stays chosen, also when it is clicked again. */
  private void keepOne() {
    tabs.getButtons().forEach(tab -> tab.setSelected(tab.getUserData() == screens.shown()));
  }

  private String name(Screen screen) {
    return texts.get("screen." + screen.key() + ".name");
  }

  private String hint(Screen screen) {
    return texts.get("screen.tab.hint", name(screen), 1 + screens.all().indexOf(screen));
  }
}
