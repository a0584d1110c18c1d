// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.trabecula.asset.JsonName;
import org.trabecula.design.StyleClass;
import org.trabecula.exploration.Speed;
import org.trabecula.text.Texts;

/** Chooses how fast a life is played. */
final class SpeedChoice extends MenuButton {
  private final Texts texts;
  private final ToggleGroup group = new ToggleGroup();

  SpeedChoice(ObjectProperty<Speed> speed, Texts texts) {
    this.texts = texts;
    StyleClass.FLAT.on(this);
    getStyleClass().add("speed-choice");
    setTooltip(new Tooltip(texts.get("timeline.speed.name")));
    for (Speed one : Speed.values()) {
      RadioMenuItem item = new RadioMenuItem(words(one));
      item.setUserData(one);
      item.setToggleGroup(group);
      item.setOnAction(event -> speed.set(one));
      getItems().add(item);
    }
    // The choice lives as long as the window, and so does what it follows.
    speed.subscribe(this::tell);
  }

  private void tell(Speed speed) {
    setText(words(speed));
    setAccessibleText(texts.get("timeline.speed.heard", words(speed)));
    group.getToggles().stream()
        .filter(toggle -> toggle.getUserData() == speed)
        .forEach(toggle -> toggle.setSelected(true));
  }

  private String words(Speed speed) {
    return texts.get("timeline.speed." + JsonName.of(speed));
  }
}
