// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import org.trabecula.text.Texts;

/** Shows or hides, at the curve, where most people of the model lie. */
final class CohortSwitch extends CheckBox {
  CohortSwitch(Texts texts) {
    super(texts.get("curve.people.show"));
    setAccessibleText(texts.get("curve.people.show.name"));
    setTooltip(new Tooltip(texts.get("curve.people.show.name")));
    getStyleClass().add("curve-people-switch");
    setMinWidth(0);
  }
}
