// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.trabecula.design.LabelledSlider;
import org.trabecula.design.SliderScale;
import org.trabecula.design.SpanRow;
import org.trabecula.design.StyleClass;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.help.LifeAdvice;
import org.trabecula.measure.Quantities;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.edit.SteroidCourse;
import org.trabecula.text.Texts;

/**
 * The dose of steroid tablets, and from which age to which they are taken.
 *
 * <p>A dose of 0 takes the course out of the life. This control remembers when it was taken until
 * the life changes in another way, so that a dose that comes back comes back at its old time.
 */
final class SteroidControl implements LifeControl {
  /** Doses in mg a day, finer where most people take them. */
  private static final SliderScale DOSES =
      new SliderScale(
          List.of(
              new SliderScale.Stretch(Glucocorticoid.PREDNISONE_MG_PER_DAY.low(), 10, 0.5),
              new SliderScale.Stretch(10, 20, 1),
              new SliderScale.Stretch(20, Glucocorticoid.PREDNISONE_MG_PER_DAY.high(), 5)));

  private final Exploration exploration;
  private final LifeWords words;
  private final LifeAdvice advice;
  private final LabelledSlider slider;
  private final SpanRow span;
  private final VBox later = StyleClass.TIGHT_STACK.on(new VBox());
  private Optional<AgeSpan> lastSpan = Optional.empty();
  private Scenario own;

  SteroidControl(Exploration exploration, Texts texts, LifeWords words, LifeAdvice advice) {
    this.exploration = exploration;
    this.words = words;
    this.advice = advice;
    String name = texts.get("scenario.steroids.name");
    slider = new LabelledSlider(texts, name, DOSES, words::dose);
    Quantities units = advice.quantities();
    slider.setQuantity(
        units.steroids(), units.steroids().own(), Optional.of(units.steroidEquivalents()));
    slider.setId("steroids");
    slider.setShortName(texts.get("scenario.steroids.short"));
    slider.setOnAdjusted(this::adjustDose);
    slider.setOnSettled(exploration::settle);
    span = new SpanRow(texts, name);
    span.managedProperty().bind(span.visibleProperty());
    span.setOnChanged(this::changeSpan);
    slider.addBelow(span);
    Label label = StyleClass.STRONG.on(new Label(name));
    label.visibleProperty().bind(span.visibleProperty());
    label.managedProperty().bind(label.visibleProperty());
    later.getChildren().add(label);
    later.managedProperty().bind(later.visibleProperty());
    later.setVisible(false);
  }

  @Override
  public Node node() {
    return slider;
  }

  /** Where the ages of the tablets stand, with a name of their own, while the panel is compact. */
  Node later() {
    return later;
  }

  @Override
  public void setCompact(boolean compact) {
    slider.setCompact(compact);
    (compact ? slider : later).getChildren().remove(span);
    (compact ? later : slider).getChildren().add(span);
    later.setVisible(compact);
  }

  @Override
  public void setTight(boolean tight) {
    slider.setTight(tight);
  }

  @Override
  public void follow(Scenario life, double age) {
    Optional<Glucocorticoid> course = SteroidCourse.meantAt(life, age);
    slider.setValue(SteroidCourse.doseAt(life, age));
    slider.setSentence(words.steroids(life, age));
    span.setVisible(course.isPresent());
    course.ifPresent(tablets -> span.setSpan(tablets.span()));
    if (course.isPresent() || life != own) {
      lastSpan = course.map(Glucocorticoid::span);
    }
  }

  private void adjustDose(double mgPerDay) {
    double age = age();
    AgeSpan whenNew = lastSpan.orElseGet(() -> advice.newSteroids(age));
    own = SteroidCourse.withDose(exploration.scenario(), age, mgPerDay, whenNew);
    exploration.adjust(own);
    follow(exploration.scenario(), age);
  }

  private void changeSpan(AgeSpan wanted) {
    exploration.change(SteroidCourse.withSpan(exploration.scenario(), age(), wanted));
    follow(exploration.scenario(), age());
  }

  private double age() {
    return exploration.ageProperty().get();
  }
}
