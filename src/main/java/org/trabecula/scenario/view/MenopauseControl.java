// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.trabecula.design.LabelledSlider;
import org.trabecula.design.SliderScale;
import org.trabecula.design.StyleClass;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.scenario.Menopause;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.edit.PersonEdit;
import org.trabecula.text.Texts;

/** The age of a woman's menopause; for a man, a line that says why there is none. */
final class MenopauseControl implements LifeControl {
  private final LifeWords words;
  private final LabelledSlider slider;
  private final VBox box = new VBox();
  private final Label none;

  MenopauseControl(Exploration exploration, Texts texts, LifeWords words) {
    this.words = words;
    slider =
        new LabelledSlider(
            texts,
            texts.get("scenario.menopause.name"),
            SliderScale.even(Menopause.AT.low(), Menopause.AT.high(), 1),
            words::menopauseAge);
    slider.setId("menopause");
    slider.setOnAdjusted(
        at -> {
          exploration.adjust(PersonEdit.withMenopauseAt(exploration.scenario(), at));
          follow(exploration.scenario(), exploration.ageProperty().get());
        });
    slider.setOnSettled(exploration::settle);
    none = StyleClass.QUIET.on(new Label());
    none.setWrapText(true);
    none.setMinHeight(Region.USE_PREF_SIZE);
    box.getChildren().add(slider);
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void setCompact(boolean compact) {
    slider.setCompact(compact);
  }

  @Override
  public void setTight(boolean tight) {
    slider.setTight(tight);
  }

  @Override
  public void follow(Scenario life, double age) {
    box.getChildren().setAll(life.menopause().isPresent() ? slider : none);
    none.setText(words.manHormones(life, age));
    life.menopause()
        .ifPresent(
            menopause -> {
              slider.setValue(menopause.at());
              slider.setSentence(words.menopause(life, age));
            });
  }
}
