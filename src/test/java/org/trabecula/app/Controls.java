// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import org.trabecula.design.AccessibleNames;

/** What assistive technology is told of the controls of a view. */
final class Controls {
  private Controls() {}

  /** What takes the focus without telling its role, its name, or its value or state. */
  static List<Node> untoldIn(Parent root) {
    List<Node> untold = new ArrayList<>(AccessibleNames.missingIn(root));
    visit(root, untold);
    return untold;
  }

  private static void visit(Node node, List<Node> untold) {
    if (node.isFocusTraversable() && !(node instanceof ScrollPane) && !isTold(node)) {
      untold.add(node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> visit(child, untold));
    }
  }

  private static boolean isTold(Node node) {
    AccessibleRole role = node.getAccessibleRole();
    return switch (role) {
      case PARENT -> false;
      case TOGGLE_BUTTON, CHECK_BOX, RADIO_BUTTON ->
          node.queryAccessibleAttribute(AccessibleAttribute.SELECTED) != null;
      case SLIDER -> node.queryAccessibleAttribute(AccessibleAttribute.VALUE) != null;
      default -> true;
    };
  }
}
