// SPDX-License-Identifier: MIT
package org.trabecula.design;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** A page that is as wide as its place and scrolls where it is too high. */
public final class ScrollPage extends ScrollPane {

  /**
   * @param title what the page is called, for those who do not see it
   */
  public ScrollPage(String title, Region content) {
    super(content);
    StyleClass.BARE.on(this);
    setAccessibleText(title);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setMinSize(0, 0);
    content.setMinWidth(0);
    content.getStyleClass().add("scroll-page-content");
  }
}
