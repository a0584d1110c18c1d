// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import java.util.List;
import javafx.scene.layout.VBox;
import org.trabecula.asset.AssetReader;
import org.trabecula.design.LabelledSlider;
import org.trabecula.design.SliderScale;
import org.trabecula.design.StyleClass;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.scenario.Circumstance;
import org.trabecula.scenario.VitaminD;
import org.trabecula.text.Texts;

/**
 * The controls of the life that act on the hormone loop: calcium, vitamin D, menopause, age and
 * steroid tablets.
 *
 * <p>It lives as long as the exploration that it follows.
 */
public final class ChosenControls extends VBox {
  /** Steps of the slider, nmol/L. */
  private static final double VITAMIN_D_STEP = 5;

  private final Exploration exploration;
  private final List<LifeControl> controls;

  /**
   * @param exploration whose life is shown and changed
   * @param assets where advice is read
   */
  public ChosenControls(Exploration exploration, Texts texts, AssetReader assets) {
    this.exploration = exploration;
    LifeAdvice advice = LifeAdvice.read(assets);
    LifeWords words = new LifeWords(texts, advice);
    controls =
        List.of(
            new CalciumControl(exploration, texts, words, advice),
            vitaminD(texts),
            new AgeControl(exploration, texts, words),
            new MenopauseControl(exploration, texts, words),
            new SteroidControl(exploration, texts, words, advice));
    StyleClass.STACK.on(this);
    controls.forEach(control -> getChildren().add(control.node()));
    exploration.scenarioProperty().subscribe(this::follow);
    exploration.ageProperty().subscribe(this::follow);
    follow();
  }

  private LifeControl vitaminD(Texts texts) {
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
