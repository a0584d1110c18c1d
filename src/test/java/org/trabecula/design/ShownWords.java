// SPDX-License-Identifier: MIT
package org.trabecula.design;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** All words of a view: those that are seen, those of tips, and those that are heard. */
public final class ShownWords {
  private final List<String> all = new ArrayList<>();
  private final List<String> cut = new ArrayList<>();

  private ShownWords() {}

  /** All words below a root. */
  public static List<String> in(Parent root) {
    return read(root).all;
  }

  /** The words below a root that do not fit where they stand. */
  public static List<String> cutIn(Parent root) {
    return read(root).cut;
  }

  private static ShownWords read(Parent root) {
    root.applyCss();
    root.layout();
    ShownWords words = new ShownWords();
    words.visit(root);
    return words;
  }

  private void visit(Node node) {
    if (!node.isVisible()) {
      return;
    }
    hear(node);
    if (node instanceof Labeled labeled) {
      see(labeled);
    } else if (node instanceof Text text) {
      all.add(text.getText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::visit);
    }
  }

  private void hear(Node node) {
    addIfThere(node.getAccessibleText());
    addIfThere(node.getAccessibleHelp());
    if (node instanceof Control control && control.getTooltip() != null) {
      addIfThere(control.getTooltip().getText());
    }
  }

  private void addIfThere(String words) {
    if (words != null) {
      all.add(words);
    }
  }

  /** A label that lacks room shows other words than it has. */
  private void see(Labeled labeled) {
    String words = labeled.getText();
    addIfThere(words);
    if (words == null || words.isBlank() || labeled.getWidth() == 0) {
      return;
    }
    for (Node child : labeled.getChildrenUnmodifiable()) {
      boolean isText = child instanceof Text && child != labeled.getGraphic();
      if (isText && child.isVisible() && !same(((Text) child).getText(), words)) {
        cut.add(words + " is shown as " + ((Text) child).getText());
      }
    }
  }

  private static boolean same(String one, String other) {
    return one.replaceAll("\\s+", "").equals(other.replaceAll("\\s+", ""));
  }
}
