// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.trabecula.exploration.NewestFirst;
import org.trabecula.exploration.Now;
import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.picture.BoneChanges;
import org.trabecula.picture.BoneTheme;
import org.trabecula.picture.Painters;
import org.trabecula.picture.Viewport;
import org.trabecula.text.Texts;

/**
 * Then and now in one picture: it covers the picture of now, left of a divider, with the same bone
 * at another age.
 *
 * <p>The other age is painted only while this is visible, and again only when the life or the look
 * changes: time that passes repaints now alone.
 */
final class Wipe extends Pane {
  private record Question(HoneycombLife life, double age, double otherAge) {}

  private record Answer(Question question, BoneChanges changes) {}

  private final Comparison comparison;
  private final HoneycombView then;
  private final Rectangle thenClip = new Rectangle();
  private final WipeSide thenSide;
  private final WipeSide nowSide;
  private final WipeDivider divider;
  private final NewestFirst<Question, Answer> measuring;
  private final Insets margin;
  private final Consumer<Throwable> failure;
  private Question question;
  private Answer answer;

  /** What could not be measured last. */
  private Question unmeasured;

  /**
   * @param comparison what is chosen
   * @param painters who paint and measure
   * @param margin between the picture's edge and the words
   */
  Wipe(Comparison comparison, Texts texts, Painters painters, Insets margin) {
    this.comparison = comparison;
    this.margin = margin;
    failure = painters.failure();
    then = new HoneycombView(painters, false);
    then.visibleProperty().bind(visibleProperty());
    then.setClip(thenClip);
    thenSide = new WipeSide(texts, "wipe.then", comparison);
    nowSide = new WipeSide(texts, "wipe.now", comparison);
    divider = new WipeDivider(texts.get("wipe.divider.name"));
    measuring =
        new NewestFirst<>(
            painters.background(),
            (asked, cancelled) -> Optional.of(measure(asked)),
            found -> Platform.runLater(() -> mark(found)),
            (asked, problem) -> Platform.runLater(() -> fail(asked, problem)));
    getChildren().addAll(then, thenSide.marks(), nowSide.marks(), divider);
    getChildren().addAll(thenSide.label(), nowSide.label());
    setPickOnBounds(false);
    comparison.lostStrutsShownProperty().addListener((property, before, on) -> showSides());
    divider.shareProperty().addListener((property, before, share) -> requestLayout());
  }

  /** Shows the age that is looked at on the right, and the other one on the left. */
  void show(Now now, BoneTheme theme, Viewport part) {
    HoneycombLife life = now.explored().honeycomb();
    double wanted = comparison.otherAgeProperty().get();
    double otherAge = Math.max(life.firstAge(), Math.min(life.lastAge(), wanted));
    then.show(life, otherAge, 0, theme, part);
    Question next = new Question(life, now.age(), otherAge);
    if (!next.equals(question)) {
      question = next;
      measuring.request(next);
    }
    showSides();
  }

  /** Whether something of what was asked for is still to come. */
  boolean isWorking() {
    return isVisible() && (then.isPainting() || !isMeasured() && !question.equals(unmeasured));
  }

  private boolean isMeasured() {
    return answer != null && answer.question().equals(question);
  }

  @Override
  protected void layoutChildren() {
    double line = Math.rint(divider.shareProperty().get() * getWidth());
    thenClip.setWidth(line);
    thenClip.setHeight(getHeight());
    for (Pane whole : List.of(then, thenSide.marks(), nowSide.marks())) {
      whole.resizeRelocate(0, 0, getWidth(), getHeight());
    }
    thenSide.marks().showBetween(0, line);
    nowSide.marks().showBetween(line, getWidth());
    double width = divider.prefWidth(-1);
    divider.resizeRelocate(Math.rint(line - width / 2), 0, width, getHeight());
    showSides();
  }

  private void placeLabels() {
    double room = Math.floor((getWidth() - 3 * margin.getLeft()) / 2);
    for (Label label : List.of(thenSide.label(), nowSide.label())) {
      double width = Math.min(room, Math.ceil(label.prefWidth(-1)));
      label.resize(width, label.prefHeight(width));
    }
    double right = getWidth() - margin.getRight() - nowSide.label().getWidth();
    thenSide.label().relocate(margin.getLeft(), margin.getTop());
    nowSide.label().relocate(right, margin.getTop());
  }

  private static Answer measure(Question question) {
    return new Answer(
        question, BoneChanges.between(question.life(), question.age(), question.otherAge()));
  }

  private void mark(Answer found) {
    answer = found;
    showSides();
  }

  /** What was not measured is not outlined, and not waited for. */
  private void fail(Question asked, Throwable problem) {
    unmeasured = asked;
    failure.accept(problem);
  }

  /** Outlines what was measured last of this life; it follows the bone within a blink. */
  private void showSides() {
    if (question == null || !isVisible()) {
      return;
    }
    Optional<BoneChanges> changes =
        Optional.ofNullable(answer)
            .filter(found -> found.question().life() == question.life())
            .map(Answer::changes);
    boolean nowIsLater = question.age() >= question.otherAge();
    thenSide.show(question.otherAge(), !nowIsLater, changes, then.scale());
    nowSide.show(question.age(), nowIsLater, changes, then.scale());
    placeLabels();
  }
}
