// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/** What of a scene cannot be read or hit: words cut or over each other, and too small targets. */
final class CutWords {
  /** The least width and height of what is clicked, px. */
  private static final double TARGET = 24;

  /** By so much letters may touch, px: their boxes are larger than what is drawn. */
  private static final double TOUCH = 3;

  private final Bounds window;
  private final List<Text> words = new ArrayList<>();
  private final List<String> found = new ArrayList<>();

  private CutWords(Scene scene) {
    window = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
    walk(scene.getRoot());
    for (int one = 0; one < words.size(); one++) {
      for (int other = one + 1; other < words.size(); other++) {
        compare(words.get(one), words.get(other));
      }
    }
  }

  /** Sentences on what is wrong with a scene; none where all is well. */
  static List<String> in(Scene scene) {
    return new CutWords(scene).found;
  }

  /** Whether words are whole in sight. */
  static boolean areSeen(Scene scene, String sentence) {
    CutWords seen = new CutWords(scene);
    return seen.words.stream()
        .filter(text -> text.getText().contains(sentence))
        .anyMatch(text -> seen.seen(text).filter(part -> whole(part, place(text))).isPresent());
  }

  private void walk(Node node) {
    if (!node.isVisible() || node.getOpacity() == 0) {
      return;
    }
    if (node instanceof Labeled labeled
        && labeled.getText() != null
        && !labeled.getText().isBlank()) {
      readWhole(labeled);
    }
    if (node instanceof Text text && !(text instanceof FontIcon) && !text.getText().isBlank()) {
      words.add(text);
      readInside(text);
    }
    if (node instanceof ButtonBase button) {
      hit(button);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::walk);
    }
  }

  private void readWhole(Labeled labeled) {
    for (Node child : labeled.getChildrenUnmodifiable()) {
      if (child instanceof Text text
          && !(text instanceof FontIcon)
          && !text.getText().equals(labeled.getText())) {
        found.add("cut to \u201c" + text.getText() + "\u201d: " + labeled.getText());
      }
    }
  }

  /** Words that scroll may be above or below what is seen, but not beside it. */
  private void readInside(Text text) {
    Bounds place = place(text);
    Optional<Node> scrolled = viewport(text);
    if (scrolled.filter(CutWords::movesBothWays).isPresent() || isClipped(text, scrolled)) {
      return;
    }
    Bounds room = scrolled.map(CutWords::place).orElse(window);
    boolean beside = place.getMinX() < room.getMinX() - 1 || place.getMaxX() > room.getMaxX() + 1;
    boolean below = place.getMinY() < room.getMinY() - 1 || place.getMaxY() > room.getMaxY() + 1;
    if (beside || scrolled.isEmpty() && below) {
      found.add("not inside " + text(room) + ": " + text.getText() + " " + text(place));
    }
  }

  private void hit(ButtonBase button) {
    Bounds place = place(button);
    if (place.getWidth() < TARGET - 0.5 || place.getHeight() < TARGET - 0.5) {
      found.add("too small to hit: " + button + " " + text(place));
    }
  }

  private void compare(Text one, Text other) {
    Optional<Bounds> first = seen(one);
    Optional<Bounds> second = seen(other);
    if (first.isEmpty() || second.isEmpty() || isLayered(one, other)) {
      return;
    }
    double width =
        overlap(
            first.get().getMinX(),
            first.get().getMaxX(),
            second.get().getMinX(),
            second.get().getMaxX());
    double height =
        overlap(
            first.get().getMinY(),
            first.get().getMaxY(),
            second.get().getMinY(),
            second.get().getMaxY());
    if (width > TOUCH && height > TOUCH + 2) {
      found.add("over each other: " + one.getText() + " and " + other.getText());
    }
  }

  /** What of a node is not scrolled away; empty for nothing. */
  private Optional<Bounds> seen(Node node) {
    Bounds seen = common(place(node), window);
    for (Node each = node; each != null; each = each.getParent()) {
      if (each.getStyleClass().contains("viewport")) {
        seen = common(seen, place(each));
      }
    }
    return Optional.of(seen).filter(part -> part.getWidth() > 0 && part.getHeight() > 0);
  }

  /** Whether one lies on purpose over the other: on a plate of its own. */
  private static boolean isLayered(Node one, Node other) {
    Parent common = one.getParent();
    while (!ancestors(other).anyMatch(common::equals)) {
      common = common.getParent();
    }
    return common instanceof ExploreLayout
        || common instanceof BorderPane
        || common instanceof StackPane && common.getChildrenUnmodifiable().size() > 1;
  }

  /** A table may be wider than the window: it says so by its scroll bars. */
  private static boolean movesBothWays(Node viewport) {
    return viewport.getParent() instanceof ScrollPane pane
        && pane.getHbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER;
  }

  /** Whether words lie in something that moves along with what scrolls. */
  private static boolean isClipped(Node node, Optional<Node> scrolled) {
    return ancestors(node)
        .takeWhile(each -> scrolled.filter(each::equals).isEmpty())
        .anyMatch(each -> each.getClip() != null && !each.getStyleClass().contains("viewport"));
  }

  private static Optional<Node> viewport(Node node) {
    return ancestors(node).filter(each -> each.getStyleClass().contains("viewport")).findFirst();
  }

  private static Stream<Node> ancestors(Node node) {
    return Stream.iterate(node, each -> each != null, Node::getParent);
  }

  private static boolean whole(Bounds part, Bounds all) {
    return part.getWidth() > all.getWidth() - 1 && part.getHeight() > all.getHeight() - 1;
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static Bounds common(Bounds one, Bounds other) {
    double x = Math.max(one.getMinX(), other.getMinX());
    double y = Math.max(one.getMinY(), other.getMinY());
    return new BoundingBox(
        x,
        y,
        Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - x),
        Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - y));
  }

  private static double overlap(double from, double to, double otherFrom, double otherTo) {
    return Math.min(to, otherTo) - Math.max(from, otherFrom);
  }

  private static String text(Bounds bounds) {
    return "%.0f–%.0f, %.0f–%.0f"
        .formatted(bounds.getMinX(), bounds.getMaxX(), bounds.getMinY(), bounds.getMaxY());
  }
}
