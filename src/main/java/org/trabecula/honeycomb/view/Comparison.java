// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb.view;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.trabecula.scenario.Ages;

/** What is chosen for then and now in one picture. */
final class Comparison {
  /** The age to compare with unless another is chosen, years: adult bone before any loss. */
  static final double USUAL_AGE = Ages.YOUNG;

  private final BooleanProperty on = new SimpleBooleanProperty();
  private final DoubleProperty otherAge = new SimpleDoubleProperty(USUAL_AGE);
  private final BooleanProperty lostStrutsShown = new SimpleBooleanProperty(true);

  /** Whether the two ages are compared. */
  BooleanProperty onProperty() {
    return on;
  }

  /** The age that this one is compared with, years. */
  DoubleProperty otherAgeProperty() {
    return otherAge;
  }

  /** Whether the struts that are lost in between are shown where they were. */
  BooleanProperty lostStrutsShownProperty() {
    return lostStrutsShown;
  }

  /** Back to how the program starts. */
  void reset() {
    on.set(false);
    otherAge.set(USUAL_AGE);
    lostStrutsShown.set(true);
  }
}
