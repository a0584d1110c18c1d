// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.trabecula.design.FilledSliderSkin;
import org.trabecula.design.StyleClass;
import org.trabecula.exploration.ExploredLife;
import org.trabecula.exploration.Now;
import org.trabecula.remodelling.Life;
import org.trabecula.text.Texts;

/** The life as a slider over its ages, with its marks above and the decades below. */
final class AgeSlider extends Region {
  private static final int DECADE = 10;
  private static final double MONTH = 1.0 / Life.POINTS_PER_YEAR;

  private final Exploration exploration;
  private final PlaybackControl playback;
  private final Texts texts;
  private final Slider slider = new Slider();
  private final MarkLanes marks;
  private final List<Label> decades = new ArrayList<>();
  private Supplier<List<LifeMark>> marksOf;
  private ExploredLife shown;
  private boolean following;

  AgeSlider(Exploration exploration, PlaybackControl playback, Texts texts) {
    this(exploration, Optional.of(exploration), playback, texts);
    // The slider lives as long as the window, and so does what it follows.
    exploration.nowProperty().subscribe(this::show);
    exploration.scenarioProperty().subscribe(this::showMarks);
  }

  /** Marks what happens in either of two lives; the slider itself follows the left one. */
  AgeSlider(Exploration left, Exploration right, PlaybackControl playback, Texts texts) {
    this(left, Optional.empty(), playback, texts);
    marksOf = () -> LifeMark.ofBoth(left.scenario(), right.scenario(), slider.getMax(), texts);
    left.nowProperty().subscribe(this::show);
    left.scenarioProperty().subscribe(this::showMarks);
    right.scenarioProperty().subscribe(this::showMarks);
  }

  private AgeSlider(
      Exploration exploration, Optional<Exploration> moved, PlaybackControl playback, Texts texts) {
    this.exploration = exploration;
    this.playback = playback;
    this.texts = texts;
    marksOf = () -> LifeMark.of(exploration.scenario(), slider.getMax(), texts);
    marks = new MarkLanes(moved, this::xOfAge, texts);
    getChildren().addAll(marks, slider);
    prepareSlider(exploration.now().explored().life());
  }

  /** Takes as little height as it can. */
  void setBrief(boolean brief) {
    marks.setBrief(brief);
  }

  private void prepareSlider(Life life) {
    slider.setSkin(new FilledSliderSkin(slider));
    slider.setMin(life.firstAge());
    slider.setMax(life.lastAge());
    slider.setMinWidth(0);
    slider.setAccessibleHelp(texts.get("timeline.slider.help"));
    slider.valueProperty().addListener((property, before, age) -> choose(age.doubleValue()));
    slider.addEventFilter(KeyEvent.KEY_PRESSED, this::step);
    slider.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> playback.pause());
    int first = (int) Math.ceil(life.firstAge() / DECADE) * DECADE;
    for (int age = first; age <= life.lastAge(); age += DECADE) {
      Label name = StyleClass.QUIET.on(new Label(String.valueOf(age)));
      name.setUserData(age);
      name.setMouseTransparent(true);
      decades.add(name);
    }
    getChildren().addAll(decades);
  }

  private void showMarks() {
    marks.show(marksOf.get());
  }

  private void show(Now now) {
    if (now.explored() != shown) {
      // Where a medicine ends with its longest trial is known when the life is.
      shown = now.explored();
      showMarks();
    }
    following = true;
    slider.setValue(now.age());
    following = false;
    slider.setAccessibleText(AgeWords.of(texts, now.age()));
  }

  private void choose(double age) {
    if (!following) {
      exploration.showAge(age);
    }
  }

  private void step(KeyEvent event) {
    years(event)
        .ifPresent(
            years -> {
              event.consume();
              playback.step(years);
            });
  }

  /** By how many years a key moves; empty for a key that does not. */
  private OptionalDouble years(KeyEvent event) {
    double step = event.isShiftDown() ? MONTH : 1;
    return switch (event.getCode()) {
      case RIGHT, UP, KP_RIGHT, KP_UP -> OptionalDouble.of(step);
      case LEFT, DOWN, KP_LEFT, KP_DOWN -> OptionalDouble.of(-step);
      case PAGE_UP -> OptionalDouble.of(DECADE);
      case PAGE_DOWN -> OptionalDouble.of(-DECADE);
      case HOME -> OptionalDouble.of(slider.getMin() - slider.getValue());
      case END -> OptionalDouble.of(slider.getMax() - slider.getValue());
      default -> OptionalDouble.empty();
    };
  }

  /** Where its ages lie in the window; known once it is laid out. */
  AgeAxis axis() {
    return new AgeAxis(
        slider.getMin(),
        slider.getMax(),
        localToScene(xOfAge(slider.getMin()), 0).getX(),
        localToScene(xOfAge(slider.getMax()), 0).getX());
  }

  private double xOfAge(double age) {
    double margin = FilledSliderSkin.margin(slider);
    double share = (age - slider.getMin()) / (slider.getMax() - slider.getMin());
    return margin + share * (getWidth() - 2 * margin);
  }

  @Override
  protected double computePrefHeight(double width) {
    return marks.prefHeight(width) + slider.prefHeight(width) + decades.get(0).prefHeight(-1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double top = marks.prefHeight(getWidth());
    double height = slider.prefHeight(getWidth());
    // The marks ask the slider where ages lie, so it is placed first.
    slider.resizeRelocate(0, top, getWidth(), height);
    slider.layout();
    marks.resizeRelocate(0, 0, getWidth(), top);
    layoutDecades(top + height);
  }

  /** Places the ages below the slider; those that would touch the one before are left out. */
  private void layoutDecades(double top) {
    double free = 0;
    for (Label name : decades) {
      double width = name.prefWidth(-1);
      double x = xOfAge((int) name.getUserData()) - width / 2;
      double within = Math.max(0, Math.min(getWidth() - width, x));
      name.setVisible(within >= free);
      if (name.isVisible()) {
        free = within + width * 1.4;
      }
      name.resizeRelocate(within, top, width, name.prefHeight(-1));
    }
  }
}
