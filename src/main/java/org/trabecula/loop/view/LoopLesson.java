// SPDX-License-Identifier: MIT
package org.trabecula.loop.view;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.trabecula.asset.AssetReader;
import org.trabecula.design.Card;
import org.trabecula.design.SideBySide;
import org.trabecula.design.StyleClass;
import org.trabecula.explanation.view.MovedCard;
import org.trabecula.exploration.Now;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.loop.DotScale;
import org.trabecula.loop.Gauge;
import org.trabecula.loop.LoopWords;
import org.trabecula.loop.Organ;
import org.trabecula.scenario.view.ChosenControls;
import org.trabecula.text.Texts;

/** The lesson on calcium and its hormones: sliders act on the loop of the life in view. */
public final class LoopLesson extends StackPane {
  private final LoopWords words;
  private final LoopPicture picture;
  private final List<GaugeRow> gauges = new ArrayList<>();
  private final Label story = new Label();

  /**
   * @param exploration whose life is shown and changed
   * @param assets where advice is read
   * @param reducedMotion whether arrows stand for moving dots
   */
  public LoopLesson(
      Exploration exploration,
      AssetReader assets,
      ObservableBooleanValue reducedMotion,
      Texts texts) {
    words = new LoopWords(texts);
    picture = new LoopPicture(words, DotScale.USUAL, reducedMotion);
    Label scale = wrapped(StyleClass.QUIET.on(new Label()));
    reducedMotion.addListener((property, before, now) -> tellScale(scale, texts, now));
    tellScale(scale, texts, reducedMotion.get());
    VBox drawing = new VBox(picture, scale);
    VBox.setVgrow(picture, Priority.ALWAYS);
    Card left = new Card(texts.get("loop.title"), "", drawing, wrapped(story));
    VBox.setVgrow(drawing, Priority.ALWAYS);
    VBox readings = StyleClass.STACK.on(new VBox());
    for (Gauge gauge : Gauge.values()) {
      gauges.add(new GaugeRow(gauge, words, texts));
    }
    readings.getChildren().addAll(gauges);
    Card blood = new Card(texts.get("loop.gauges.title"), texts.get("loop.gauges.hint"), readings);
    Card controls =
        new Card(texts.get("loop.controls.title"), "", ChosenControls.ofLoop(exploration, texts, assets));
    MovedCard moved = new MovedCard(exploration, texts);
    VBox right = new VBox(blood, controls, moved);
    right.getStyleClass().add("lesson-column");
    getChildren().add(new SideBySide(left, right));
    // The lesson lives as long as the window, and so does what it follows.
    exploration.calmNowProperty().subscribe(this::show);
    moved.movedProperty().subscribe(terms -> picture.light(Organ.of(terms)));
  }

  private void show(Now now) {
    picture.show(now);
    gauges.forEach(gauge -> gauge.show(now));
    story.setText(String.join(" ", words.story(now)));
  }

  private void tellScale(Label scale, Texts texts, boolean still) {
    scale.setText(still ? texts.get("loop.scale.still") : words.scale(DotScale.USUAL));
  }

  private static Label wrapped(Label label) {
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
