// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.util.ArrayList;
import java.util.List;
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
  private final List<Region> spare = new ArrayList<>();

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

  /** The width with a list in place of tabs, without a name, with all controls, px. */
  private double leastWidth() {
    double needed = prefWidth(-1) - name.prefWidth(-1);
    needed -= tabs.prefWidth(-1) - tabs.widthOfList();
    for (Region control : spare) {
      needed += control.isManaged() ? 0 : control.prefWidth(-1) + getSpacing();
    }
    return needed;
  }

  private void showSpare(boolean shown) {
    for (Region control : spare) {
      control.setVisible(shown);
      control.setManaged(shown);
    }
  }

  /** Adds a control that has a key too: it is left out where there is no room for it. */
  void addSpare(Region control) {
    spare.add(control);
    add(control);
  }

  /**
   * The name makes room for the controls: the logo stays, and the window's title has it too. Where
   * that is not enough, the tabs become a list, and then what has a key is left out.
   */
  @Override
  protected void layoutChildren() {
    showSpare(leastWidth() <= getWidth());
    double ofName = name.prefWidth(-1) + getSpacing();
    double others = prefWidth(-1) - (name.isManaged() ? ofName : 0) - tabs.prefWidth(-1);
    double withTabs = others + tabs.widthOfTabs();
    // Changes of what is laid out ask for another layout, so there are none where all is well.
    tabs.setBrief(withTabs > getWidth());
    name.setManaged(withTabs + ofName <= getWidth());
    name.setVisible(name.isManaged());
    super.layoutChildren();
  }
}
