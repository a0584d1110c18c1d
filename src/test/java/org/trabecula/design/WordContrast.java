// SPDX-License-Identifier: MIT
package org.trabecula.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/**
 * Looks through a view for words that do not stand out from the ground they are set on.
 *
 * <p>The ground is what the regions around the words are filled with. Words over drawings are left
 * out: their ground is no region's. So are those of controls that are switched off.
 */
public final class WordContrast {
  /** Contrast of text as WCAG 2.1 asks for at level AA. */
  private static final double LEAST = 4.5;

  /** Drawings whose words lie on shapes. */
  private static final List<String> DRAWINGS = List.of("lens-drawing", "loop-picture");

  private final List<String> faint = new ArrayList<>();

  private WordContrast() {}

  /** All words below a root that can hardly be read, with their contrast. */
  public static List<String> tooFaintIn(Parent root) {
    root.applyCss();
    WordContrast search = new WordContrast();
    search.visit(root);
    return search.faint;
  }

  /** The contrast of two colours, 1 to 21. */
  static double of(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  private void visit(Node node) {
    if (!node.isVisible() || node.isDisabled() || isDrawing(node)) {
      return;
    }
    if (node instanceof Text text && !text.getText().isBlank()) {
      judge(text);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::visit);
    }
  }

  private static boolean isDrawing(Node node) {
    return node.getStyleClass().stream().anyMatch(DRAWINGS::contains);
  }

  private void judge(Text text) {
    Color ground = ground(text.getParent());
    double contrast = of(over((Color) text.getFill(), ground), ground);
    if (contrast < LEAST) {
      faint.add("%s: %.1f, %s on %s".formatted(text.getText(), contrast, text.getFill(), ground));
    }
  }

  /** What a node's children are set on: the nearest fill, over what lies behind that. */
  private static Color ground(Node node) {
    if (node == null) {
      return Color.WHITE;
    }
    Optional<Color> fill = node.getStyleClass().contains("popover") ? balloon(node) : fill(node);
    if (fill.isPresent() && fill.get().isOpaque()) {
      return fill.get();
    }
    Color behind = ground(node.getParent());
    return fill.map(color -> over(color, behind)).orElse(behind);
  }

  /** A pop-over is filled by a shape of its own. */
  private static Optional<Color> balloon(Node popOver) {
    return Optional.of((Color) ((Shape) popOver.lookup(".border")).getFill());
  }

  private static Optional<Color> fill(Node node) {
    if (!(node instanceof Region region) || region.getBackground() == null) {
      return Optional.empty();
    }
    List<BackgroundFill> fills = region.getBackground().getFills();
    return fills.stream()
        .map(BackgroundFill::getFill)
        .filter(Color.class::isInstance)
        .map(Color.class::cast)
        .reduce((below, above) -> above.getOpacity() > 0 ? over(above, below) : below);
  }

  private static Color over(Color above, Color below) {
    double share = above.getOpacity();
    return new Color(
        share * above.getRed() + (1 - share) * below.getRed(),
        share * above.getGreen() + (1 - share) * below.getGreen(),
        share * above.getBlue() + (1 - share) * below.getBlue(),
        Math.max(share, below.getOpacity()));
  }
}
