// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.edit.PersonEdit;
import org.trabecula.text.Texts;

/** Woman or man. */
final class SexControl implements LifeControl {
  private final Exploration exploration;
  private final SegmentedButton segments = new SegmentedButton();
  private final Map<Sex, ToggleButton> buttons = new EnumMap<>(Sex.class);

  SexControl(Exploration exploration, Texts texts) {
    this.exploration = exploration;
    for (Sex sex : Sex.values()) {
      ToggleButton button =
          new ToggleButton(texts.get("scenario.sex." + LifeWords.key(sex) + ".name"));
      button.setId(LifeWords.key(sex));
      button.prefWidthProperty().bind(segments.widthProperty().divide(Sex.values().length));
      button.setOnAction(event -> choose(sex));
      buttons.put(sex, button);
    }
    segments.getButtons().addAll(buttons.values());
    segments.setMaxWidth(Double.MAX_VALUE);
  }

  @Override
  public Node node() {
    return segments;
  }

  @Override
  public void follow(Scenario life, double age) {
    buttons.get(life.person().sex()).setSelected(true);
  }

  private void choose(Sex sex) {
    Scenario life = exploration.scenario();
    if (life.person().sex() == sex) {
      // A second click must not leave neither chosen.
      buttons.get(sex).setSelected(true);
    } else {
      exploration.change(PersonEdit.withSex(life, sex));
    }
  }
}
