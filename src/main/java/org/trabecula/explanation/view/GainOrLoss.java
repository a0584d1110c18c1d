// SPDX-License-Identifier: MIT
package org.trabecula.explanation.view;

import java.util.List;
import javafx.scene.Node;

/** The colours of a gain and of a loss, which always stand beside words or a direction. */
enum GainOrLoss {
  GAIN("fill-gain"),
  LOSS("fill-loss");

  private final String styleClass;

  GainOrLoss(String styleClass) {
    this.styleClass = styleClass;
  }

  /** Colours a node; nothing is styled anew where nothing changes. */
  static void colour(Node node, boolean gain) {
    GainOrLoss wanted = gain ? GAIN : LOSS;
    List<String> classes = node.getStyleClass();
    if (!classes.contains(wanted.styleClass)) {
      classes.remove((gain ? LOSS : GAIN).styleClass);
      classes.add(wanted.styleClass);
    }
  }
}
