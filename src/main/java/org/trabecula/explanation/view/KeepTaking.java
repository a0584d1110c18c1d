// SPDX-License-Identifier: MIT
package org.trabecula.explanation.view;

import javafx.scene.control.Label;
import org.trabecula.design.StyleClass;
import org.trabecula.explanation.Driver;
import org.trabecula.exploration.Now;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.scenario.Scenario;
import org.trabecula.text.Texts;

/** Says which medicines must not be stopped on one's own, while the life takes them. */
final class KeepTaking extends Label {
  private final Texts texts;

  KeepTaking(Exploration exploration, Texts texts) {
    this.texts = texts;
    StyleClass.WARNING.on(WrappedText.in(this));
    setMaxWidth(Double.MAX_VALUE);
    managedProperty().bind(visibleProperty());
    // The sentence lives as long as the window, and so does what it follows.
    exploration.nowProperty().subscribe(this::warn);
  }

  private void warn(Now now) {
    Scenario scenario = now.explored().scenario();
    boolean steroids = Driver.STEROIDS.actsAt(scenario, now.age());
    boolean denosumab = Driver.DENOSUMAB.actsAt(scenario, now.age());
    setVisible(steroids || denosumab);
    if (isVisible()) {
      setText(
          texts.get(
              steroids && denosumab
                  ? "side.both"
                  : steroids ? "side.steroids" : "side.denosumab"));
    }
  }
}
