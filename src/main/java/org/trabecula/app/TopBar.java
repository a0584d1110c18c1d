// SPDX-License-Identifier: MIT
package org.trabecula.app;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.trabecula.design.StyleClass;
import org.trabecula.text.Texts;

/** The bar at the top: the program's name, and what works on every part of the window. */
final class TopBar extends HBox {
  private final Texts texts;
  private final Label name;

  TopBar(Texts texts) {
    this.texts = texts;
    StyleClass.TOP_BAR.on(this);
    name = StyleClass.HEADLINE.on(new Label(texts.get("app.name")));
    name.setMinWidth(0);
    Region space = new Region();
    setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(new Logo(), name, space);
  }

  /** Adds a control at the right end. */
  void add(Node control) {
    getChildren().add(control);
  }

  /**
   * Adds a button that is an icon.
   *
   * @param key of its words: {@code key.name} for what it is called
   */
  Button addIcon(Ikon icon, String key, Runnable action) {
    Button button = new Button(null, new FontIcon(icon));
    StyleClass.FLAT.on(StyleClass.ICON_BUTTON.on(button));
    String name = texts.get(key + ".name");
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    button.setOnAction(event -> action.run());
    add(button);
    return button;
  }

  /** The name makes room for the controls: the logo stays, and the window's title has it too. */
  @Override
  protected void layoutChildren() {
    name.setVisible(prefWidth(-1) <= getWidth());
    super.layoutChildren();
  }
}
