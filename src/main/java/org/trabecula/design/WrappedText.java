// SPDX-License-Identifier: MIT
package org.trabecula.design;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Labels that break their lines rather than end in dots. */
public final class WrappedText {

  private WrappedText() {}

  /** A label that takes the height that its words need. */
  public static Label of(String words) {
    return in(new Label(words));
  }

  /** Lets a label take the height that its words need. */
  public static Label in(Label label) {
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
