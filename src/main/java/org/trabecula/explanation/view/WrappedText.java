// SPDX-License-Identifier: MIT
package org.trabecula.explanation.view;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Labels that break their lines rather than end in dots. */
final class WrappedText {

  private WrappedText() {}

  /** Lets a label take the height that its words need. */
  static Label in(Label label) {
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
