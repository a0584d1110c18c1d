// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import java.util.List;
import javafx.scene.layout.VBox;
import org.trabecula.design.LabelledSlider;
import org.trabecula.design.SliderScale;
import org.trabecula.design.StyleClass;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.help.LifeAdvice;
import org.trabecula.scenario.VitaminD;
import org.trabecula.scenario.edit.Circumstance;
import org.trabecula.text.Texts;

/**
 * Some controls of the life, chosen for a lesson.
 *
 * <p>It lives as long as the exploration that it follows.
 */
public final class ChosenControls extends VBox {
  /** Steps of the slider, nmol/L. */
  private static final double VITAMIN_D_STEP = 5;

  private final Exploration exploration;
  private final List<LifeControl> controls;

  private ChosenControls(Exploration exploration, List<LifeControl> controls) {
    this.exploration = exploration;
    this.controls = controls;
    StyleClass.STACK.on(this);
    controls.forEach(control -> getChildren().add(control.node()));
    exploration.scenarioProperty().subscribe(this::follow);
    exploration.ageProperty().subscribe(this::follow);
    follow();
  }

  /**
   * Those that act on the hormone loop: calcium, vitamin D, menopause, age and steroid tablets.
   *
   * @param exploration whose life is shown and changed
   * @param advice what is advised to people
   */
  public static ChosenControls ofLoop(
      Exploration exploration, Texts texts, LifeAdvice advice) {
    LifeWords words = new LifeWords(texts, advice);
    return new ChosenControls(
        exploration,
        List.of(
            new CalciumControl(exploration, texts, words, advice),
            vitaminD(exploration, texts),
            new AgeControl(exploration, texts, words),
            new MenopauseControl(exploration, texts, words),
            new SteroidControl(exploration, texts, words, advice)));
  }

  /**
   * The dose of steroid tablets with the ages at which they are taken, and the age looked at.
   *
   * @param exploration whose life is shown and changed
   * @param advice what is advised to people
   */
  public static ChosenControls ofSteroids(
      Exploration exploration, Texts texts, LifeAdvice advice) {
    LifeWords words = new LifeWords(texts, advice);
    return new ChosenControls(
        exploration,
        List.of(
            new SteroidControl(exploration, texts, words, advice),
            new AgeControl(exploration, texts, words)));
  }

  private static LifeControl vitaminD(Exploration exploration, Texts texts) {
    LabelledSlider slider =
        new LabelledSlider(
            texts,
            texts.get("scenario.vitamin-d.name"),
            SliderScale.even(
                VitaminD.SERUM_25OHD_NMOL_PER_L.low(),
                VitaminD.SERUM_25OHD_NMOL_PER_L.high(),
                VITAMIN_D_STEP),
            nmol -> texts.get("scenario.vitamin-d.value", nmol));
    return new AmountControl(
        exploration,
        "vitamin-d-amount",
        Circumstance.VITAMIN_D,
        slider,
        (life, age, nmol) ->
            texts.get(
                nmol < VitaminD.DEFAULT
                    ? "scenario.vitamin-d.slider.low"
                    : "scenario.vitamin-d.slider.enough"));
  }

  private void follow() {
    double age = exploration.ageProperty().get();
    controls.forEach(control -> control.follow(exploration.scenario(), age));
  }
}
