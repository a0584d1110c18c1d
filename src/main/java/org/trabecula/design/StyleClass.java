// SPDX-License-Identifier: MIT
package org.trabecula.design;

import java.util.Locale;
import javafx.scene.Node;

/**
 * The style classes of {@code assets/styles} that any view may use.
 *
 * <p>What only one subject draws has a name of its own, which stands in its view and in the
 * stylesheet of that subject; a test holds that each of both kinds has a rule.
 */
public enum StyleClass {
  // Surfaces
  /** The window's background. */
  WINDOW,
  /** The bar at the top of the window. */
  TOP_BAR,
  /** A white, rounded sheet that holds one subject. */
  CARD,
  /** A dark see-through plate for words that lie on the picture. */
  ON_PICTURE,

  // Words
  /** The largest words: the opening line, the name of the program. */
  HEADLINE,
  /** The title of a card. */
  TITLE,
  /** The name of a control, or another short line that should stand out. */
  STRONG,
  /** What explains or qualifies the line above it. */
  QUIET,
  /** A sentence that must be read: never stop this medicine on your own. */
  WARNING,
  /** What is wrong with a typed value. */
  PROBLEM,
  /** A number or a value in the colour of the program. */
  VALUE,

  // Colours of meaning, for words
  REMOVING_TEXT,
  BUILDING_TEXT,
  GOOD_TEXT,
  CAUTION_TEXT,
  LOW_TEXT,

  // Controls
  /** The one button of a view that most people want next. */
  PRIMARY,
  /** A button without a background until it is pointed at. */
  FLAT,
  /** A button that is an icon only. */
  ICON_BUTTON,
  /** A round button: play. */
  ROUND,
  /** A value that can be clicked and typed over. */
  CHIP,

  // Layout
  /** Rows under each other with ordinary space between them. */
  STACK,
  /** Rows under each other that belong closely together. */
  TIGHT_STACK,
  /** Things beside each other. */
  ROW,
  /** A thin line between two parts of a card. */
  DIVIDER,
  /** A scroll pane without a frame. */
  BARE,
  /** The panel of the life, at the left of the window. */
  LIFE_PANEL,
  /** What a pop-over holds. */
  POPOVER_CONTENT,

  // Parts of the controls in this package
  LABELLED_SLIDER,
  SLIDER_MARK,
  CHOICE_ROW,
  SPAN_ROW;

  /** The name that the stylesheet uses. */
  public String cssName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Adds this class to a node, once. */
  public <N extends Node> N on(N node) {
    if (!node.getStyleClass().contains(cssName())) {
      node.getStyleClass().add(cssName());
    }
    return node;
  }

  /** Adds or takes away this class; nothing is styled anew where nothing changes. */
  public void set(Node node, boolean present) {
    if (present) {
      on(node);
    } else {
      node.getStyleClass().remove(cssName());
    }
  }
}
