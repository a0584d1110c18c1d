// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import org.trabecula.design.StyleClass;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.help.LifeAdvice;
import org.trabecula.measure.Customs;
import org.trabecula.text.Texts;

/**
 * Some controls of the life, chosen for a lesson.
 *
 * <p>It lives as long as the exploration that it follows.
 */
public final class ChosenControls extends VBox {
  private final Exploration exploration;
  private final List<LifeControl> controls;

  private ChosenControls(
      Exploration exploration, ObservableValue<Customs> customs, List<LifeControl> controls) {
    this.exploration = exploration;
    this.controls = controls;
    StyleClass.STACK.on(this);
    controls.forEach(control -> getChildren().add(control.node()));
    exploration.scenarioProperty().subscribe(this::follow);
    exploration.ageProperty().subscribe(this::follow);
    customs.subscribe(next -> follow());
    follow();
  }

  /**
   * Those that act on the hormone loop: calcium, vitamin D, menopause, age and steroid tablets.
   *
   * @param exploration whose life is shown and changed
   * @param advice what is advised to people
   * @param customs the units that are shown, and whose advice counts
   */
  public static ChosenControls ofLoop(
      Exploration exploration, Texts texts, LifeAdvice advice, ObservableValue<Customs> customs) {
    LifeWords words = new LifeWords(texts, advice, customs);
    return new ChosenControls(
        exploration,
        customs,
        List.of(
            new CalciumControl(exploration, texts, words, advice),
            new VitaminDControl(exploration, texts, words, advice, customs),
            new AgeControl(exploration, texts, words),
            new MenopauseControl(exploration, texts, words),
            new SteroidControl(exploration, texts, words, advice)));
  }

  /**
   * The dose of steroid tablets with the ages at which they are taken, and the age looked at.
   *
   * @param exploration whose life is shown and changed
   * @param advice what is advised to people
   * @param customs the units that are shown, and whose advice counts
   */
  public static ChosenControls ofSteroids(
      Exploration exploration, Texts texts, LifeAdvice advice, ObservableValue<Customs> customs) {
    LifeWords words = new LifeWords(texts, advice, customs);
    return new ChosenControls(
        exploration,
        customs,
        List.of(
            new SteroidControl(exploration, texts, words, advice),
            new AgeControl(exploration, texts, words)));
  }

  private void follow() {
    double age = exploration.ageProperty().get();
    controls.forEach(control -> control.follow(exploration.scenario(), age));
  }
}
