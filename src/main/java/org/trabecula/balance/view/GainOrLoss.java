// SPDX-License-Identifier: MIT
package org.trabecula.balance.view;

import java.util.List;
import javafx.scene.Node;
import org.trabecula.balance.Trend;

/** The colours of a gain and of a loss, which always stand beside words or a direction. */
public enum GainOrLoss {
  GAIN("fill-gain"),
  /** Slow as in healthy adults, or over: no colour that warns. */
  CALM_LOSS("fill-calm-loss"),
  LOSS("fill-loss");

  private final String styleClass;

  GainOrLoss(String styleClass) {
    this.styleClass = styleClass;
  }

  /**
   * The colour of a change.
   *
   * @param gain whether it goes up
   * @param trend how fast it goes this year
   */
  public static GainOrLoss of(boolean gain, Trend trend) {
    return gain ? GAIN : trend == Trend.LOSING ? LOSS : CALM_LOSS;
  }

  /** Colours a node; nothing is styled anew where nothing changes. */
  public void colour(Node node) {
    List<String> classes = node.getStyleClass();
    if (!classes.contains(styleClass)) {
      for (GainOrLoss other : values()) {
        classes.remove(other.styleClass);
      }
      classes.add(styleClass);
    }
  }
}
