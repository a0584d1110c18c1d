// SPDX-License-Identifier: MIT
package org.trabecula.loop.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.trabecula.design.Card;
import org.trabecula.design.SideBySide;
import org.trabecula.design.StyleClass;
import org.trabecula.design.Surroundings;
import org.trabecula.design.WrappedText;
import org.trabecula.exploration.Now;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.help.LifeAdvice;
import org.trabecula.loop.DotScale;
import org.trabecula.loop.Gauge;
import org.trabecula.loop.LoopWords;
import org.trabecula.loop.Organ;
import org.trabecula.moved.Move;
import org.trabecula.moved.MovedBorders;
import org.trabecula.moved.MovedTerm;
import org.trabecula.moved.MovedWords;
import org.trabecula.moved.view.LastMove;
import org.trabecula.moved.view.MovedCard;
import org.trabecula.scenario.view.ChosenControls;
import org.trabecula.text.Texts;

/** The lesson on calcium and its hormones: sliders act on the loop of the life in view. */
public final class LoopLesson extends StackPane {
  private final LoopWords words;
  private final LoopPicture picture;
  private final List<GaugeRow> gauges = new ArrayList<>();
  private final Label story = new Label();
  private final Label moved = StyleClass.STRONG.on(new Label());

  /**
   * @param exploration whose life is shown and changed
   * @param move what was moved last
   * @param borders from which change on something is told
   * @param advice what is advised to people
   */
  public LoopLesson(
      Exploration exploration,
      LastMove move,
      MovedBorders borders,
      LifeAdvice advice,
      Surroundings surroundings) {
    Texts texts = surroundings.texts();
    ObservableBooleanValue reducedMotion = surroundings.reducedMotion();
    words = new LoopWords(texts);
    picture = new LoopPicture(words, DotScale.USUAL, reducedMotion);
    Label scale = WrappedText.in(StyleClass.QUIET.on(new Label()));
    reducedMotion.addListener((property, before, now) -> tellScale(scale, texts, now));
    tellScale(scale, texts, reducedMotion.get());
    VBox drawing = new VBox(picture, scale);
    VBox.setVgrow(picture, Priority.ALWAYS);
    moved.managedProperty().bind(moved.textProperty().isNotEmpty());
    Card left =
        new Card(
            texts.get("loop.title"), "", WrappedText.in(moved), drawing, WrappedText.in(story));
    VBox.setVgrow(drawing, Priority.ALWAYS);
    VBox readings = StyleClass.STACK.on(new VBox());
    for (Gauge gauge : Gauge.values()) {
      gauges.add(new GaugeRow(gauge, words, texts));
    }
    readings.getChildren().addAll(gauges);
    Card blood = new Card(texts.get("loop.gauges.title"), texts.get("loop.gauges.hint"), readings);
    Card controls =
        new Card(
            texts.get("loop.controls.title"),
            "",
            ChosenControls.ofLoop(exploration, texts, advice, surroundings.customs()));
    MovedWords told = new MovedWords(texts, borders);
    VBox right = new VBox(blood, controls, new MovedCard(move.moveProperty(), told));
    right.getStyleClass().add("lesson-column");
    getChildren().add(new SideBySide(left, right));
    // The lesson lives as long as the window, and so does what it follows.
    exploration.calmNowProperty().subscribe(this::show);
    move.moveProperty().subscribe(last -> tell(last, told));
  }

  private void show(Now now) {
    picture.show(now);
    gauges.forEach(gauge -> gauge.show(now));
    story.setText(words.paragraph(now));
  }

  /** What was moved is told above the picture, in sight of every control; its bars at the right. */
  private void tell(Optional<Move> last, MovedWords words) {
    List<MovedTerm> terms = last.map(words::terms).orElseGet(List::of);
    picture.light(Organ.of(terms.stream().map(MovedTerm::term).collect(Collectors.toSet())));
    moved.setText(last.map(words::line).orElse(""));
  }

  private void tellScale(Label scale, Texts texts, boolean still) {
    scale.setText(still ? texts.get("loop.scale.still") : words.scale(DotScale.USUAL));
  }
}
