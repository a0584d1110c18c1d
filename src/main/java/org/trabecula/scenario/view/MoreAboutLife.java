// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.trabecula.design.StyleClass;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.help.LifeAdvice;
import org.trabecula.measure.Customs;
import org.trabecula.scenario.LifeLevels;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.edit.Circumstance;
import org.trabecula.text.Texts;

/**
 * What else shapes a life's bone: vitamin D, exercise, smoking and so on, each in words; and
 * hormones, weight, gut and glands, each on a slider.
 */
final class MoreAboutLife implements LifeControl {
  private final FoldedPart pane;
  private final List<LifeControl> rows = new ArrayList<>();

  MoreAboutLife(
      Exploration exploration,
      Texts texts,
      LifeLevels levels,
      LifeAdvice advice,
      ObservableValue<Customs> customs) {
    WordRows make = new WordRows(exploration, texts);
    LifeWords words = new LifeWords(texts, advice, customs);
    rows.add(make.amount("vitamin-d", Circumstance.VITAMIN_D, levels.vitaminD()));
    rows.add(make.exercise());
    rows.add(make.amount("smoking", Circumstance.SMOKING, levels.smoking()));
    rows.add(make.alcohol(levels.alcohol(), words));
    rows.add(make.amount("thyroid", Circumstance.THYROID_HORMONE, levels.thyroidHormone()));
    rows.add(make.peak(levels.peakBoneMass(), advice.familyPeak()));
    rows.add(make.menopauseKind());
    VBox content = new VBox();
    rows.forEach(row -> content.getChildren().add(row.node()));
    List<LifeControl> body = new BodyAmounts(exploration, texts, advice, customs).all();
    VBox sliders = StyleClass.STACK.on(new VBox());
    body.forEach(slider -> sliders.getChildren().add(slider.node()));
    content.getChildren().add(sliders);
    rows.addAll(body);
    pane = new FoldedPart("more", texts.get("scenario.more.title"), content);
  }

  @Override
  public Node node() {
    return pane;
  }

  @Override
  public void fold() {
    pane.setExpanded(false);
  }

  @Override
  public void follow(Scenario life, double age) {
    rows.forEach(row -> row.follow(life, age));
  }
}
