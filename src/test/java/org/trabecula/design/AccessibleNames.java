// SPDX-License-Identifier: MIT
package org.trabecula.design;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;

/** Looks through a view for controls that a screen reader could not name. */
public final class AccessibleNames {
  private final List<Node> unnamed = new ArrayList<>();
  private final List<Node> labelled = new ArrayList<>();

  private AccessibleNames() {}

  /** All nodes below a root that take the focus and have neither text, nor name, nor label. */
  public static List<Node> missingIn(Parent root) {
    AccessibleNames search = new AccessibleNames();
    search.visit(root);
    search.unnamed.removeAll(search.labelled);
    return search.unnamed;
  }

  private void visit(Node node) {
    if (node instanceof Label label && label.getLabelFor() != null) {
      labelled.add(label.getLabelFor());
    }
    if (node.isFocusTraversable() && !hasName(node)) {
      unnamed.add(node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::visit);
    }
  }

  private static boolean hasName(Node node) {
    return isText(node.getAccessibleText())
        || node instanceof Labeled labeled && isText(labeled.getText());
  }

  private static boolean isText(String text) {
    return text != null && text.chars().anyMatch(Character::isLetterOrDigit);
  }
}
