// SPDX-License-Identifier: MIT
package org.trabecula.app;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.trabecula.design.StyleClass;
import org.trabecula.text.Texts;

/** The bar at the top: the program's name, the way between screens, and what works on each. */
final class TopBar extends HBox {
  private final Label name;
  private final ScreenTabs tabs;

  TopBar(Texts texts, Screens screens) {
    StyleClass.TOP_BAR.on(this);
    name = StyleClass.HEADLINE.on(new Label(texts.get("app.name")));
    name.setMinWidth(0);
    tabs = new ScreenTabs(texts, screens);
    Region space = new Region();
    setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(new Logo(), name, tabs, space);
  }

  /** Adds a control at the right end. */
  void add(Node control) {
    getChildren().add(control);
  }

  /**
   * The name makes room for the controls: the logo stays, and the window's title has it too. Where
   * that is not enough, the tabs become a list.
   */
  @Override
  protected void layoutChildren() {
    double others = prefWidth(-1) - name.prefWidth(-1) - tabs.prefWidth(-1);
    double withTabs = others + tabs.widthOfTabs();
    // Changes of what is laid out ask for another layout, so there are none where all is well.
    tabs.setBrief(withTabs > getWidth());
    name.setVisible(withTabs + name.prefWidth(-1) <= getWidth());
    super.layoutChildren();
  }
}
