// SPDX-License-Identifier: MIT
package org.trabecula.loop.view;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.trabecula.design.Card;
import org.trabecula.design.Failed;
import org.trabecula.design.StyleClass;
import org.trabecula.design.Surroundings;
import org.trabecula.design.WrappedText;
import org.trabecula.exploration.ExploredLife;
import org.trabecula.honeycomb.view.HoneycombView;
import org.trabecula.loop.BoneWork;
import org.trabecula.loop.PthDay;
import org.trabecula.loop.Rhythm;
import org.trabecula.loop.RhythmParameters;
import org.trabecula.loop.RhythmWords;
import org.trabecula.picture.BoneTheme;
import org.trabecula.text.Texts;

/** One rhythm of PTH: its day, what it makes the cells do, the bone, and what it comes to. */
final class RhythmBone extends StackPane {
  private final Rhythm rhythm;
  private final RhythmParameters figures;
  private final RhythmWords words;
  private final ObservableValue<BoneTheme> theme;
  private final HoneycombView bone;
  private final StackPane picture;
  private final DayTrace day;
  private final WorkBars work;
  private final PairedCaption told;
  private final Label result = StyleClass.STRONG.on(WrappedText.of(""));
  private ExploredLife shown;
  private double age;

  RhythmBone(Rhythm rhythm, RhythmParameters figures, Surroundings surroundings) {
    Texts texts = surroundings.texts();
    this.rhythm = rhythm;
    this.figures = figures;
    theme = surroundings.theme();
    words = new RhythmWords(texts, figures);
    bone = new HoneycombView(surroundings.painters(Failed.PICTURE), true);
    day = new DayTrace(texts, surroundings.reducedMotion());
    work = new WorkBars(texts);
    picture = new StackPane(bone);
    picture.getStyleClass().add("rhythm-bone");
    picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    VBox.setVgrow(picture, Priority.ALWAYS);
    told =
        new PairedCaption(
            result,
            WrappedText.of(words.cells(rhythm)),
            StyleClass.QUIET.on(WrappedText.of(words.stands(rhythm))));
    Card card = new Card(words.name(rhythm), texts.get("rhythm.trace"), day, picture, work, told);
    getChildren().add(card);
    setMinWidth(0);
    setPrefWidth(0);
    theme.subscribe(this::paint);
  }

  /**
   * Shows its life.
   *
   * @param without the same woman without it
   * @param months since it began
   */
  void show(ExploredLife life, BoneWork without, double months) {
    shown = life;
    age = figures.ageAfter(months);
    BoneWork done = BoneWork.between(life.life(), figures.age().value(), age);
    PthDay hours = new PthDay(rhythm, figures);
    day.show(hour -> hours.at(hour, life.life().at(age)), words.day(rhythm));
    work.show(done);
    result.setText(words.result(done, without));
    picture.setAccessibleText(words.bone(rhythm, months, done));
    paint();
  }

  /** Makes its picture as high as the one of the other rhythm. */
  void evenWith(RhythmBone other) {
    told.evenWith(other.told);
  }

  /** Whether the bone that was asked for is on the screen. */
  boolean isAtRest() {
    return shown != null && !bone.isPainting();
  }

  private void paint() {
    if (shown != null) {
      bone.show(shown.honeycomb(), age, theme.getValue());
    }
  }
}
