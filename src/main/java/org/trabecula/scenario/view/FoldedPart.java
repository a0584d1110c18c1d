// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import javafx.scene.Node;
import javafx.scene.control.TitledPane;

/** A part of the panel that is folded away until somebody wants it. */
final class FoldedPart extends TitledPane {

  FoldedPart(String id, String title, Node content) {
    super(title, content);
    setId(id);
    setExpanded(false);
    setAnimated(false);
  }
}
