// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.trabecula.design.StyleClass;
import org.trabecula.design.TextIcon;
import org.trabecula.remodelling.Life;
import org.trabecula.text.Texts;

/**
 * A life to play, pause, step and drag.
 *
 * <p>One step is a year; with Shift held down, a month. Where it is narrow for its text, the
 * buttons stand above the slider.
 */
public final class Timeline extends Region {
  private static final double MONTH = 1.0 / Life.POINTS_PER_YEAR;

  /** Sizes of the icons, as multiples of the text size. */
  private static final double PLAY_SIGN = 1.5;

  private static final double STEP_SIGN = 1.3;

  /** The least room beside the buttons, as a multiple of theirs. */
  private static final double NARROW = 3;

  private static final double NARROW_WHERE_BRIEF = 2.3;

  private final PlaybackControl playback;
  private final Texts texts;
  private final Button play = new Button();
  private final TextIcon playSign = new TextIcon(Feather.PLAY, play, PLAY_SIGN);
  private final HBox buttons;
  private final AgeSlider slider;
  private final ReadOnlyObjectWrapper<Optional<AgeAxis>> axis =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private boolean brief;

  public Timeline(Exploration exploration, PlaybackControl playback, Texts texts) {
    this(new AgeSlider(exploration, playback, texts), playback, texts);
  }

  /** The timeline of two lives that are gone through together, with the marks of both. */
  public Timeline(Exploration left, Exploration right, PlaybackControl playback, Texts texts) {
    this(new AgeSlider(left, right, playback, texts), playback, texts);
  }

  private Timeline(AgeSlider slider, PlaybackControl playback, Texts texts) {
    this.slider = slider;
    this.playback = playback;
    this.texts = texts;
    StyleClass.CARD.on(this);
    getStyleClass().add("timeline");
    buttons =
        new HBox(
            playButton(),
            stepButton(Feather.SKIP_BACK, "timeline.back", -1),
            stepButton(Feather.SKIP_FORWARD, "timeline.forward", 1),
            new SpeedChoice(playback.speedProperty(), texts));
    buttons.getStyleClass().add("timeline-buttons");
    getChildren().addAll(buttons, slider);
    // The timeline lives as long as the window, and so does what it follows.
    playback.playingProperty().subscribe(this::showPlaying);
  }

  /** Where its ages lie, for a curve below it; empty before it is laid out. */
  ReadOnlyObjectProperty<Optional<AgeAxis>> axisProperty() {
    return axis.getReadOnlyProperty();
  }

  /** Takes as little height as it can, or as much as all its words need. */
  public void setBrief(boolean low) {
    brief = low;
    slider.setBrief(low);
    requestLayout();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double inside =
        isNarrow(width)
            ? buttons.prefHeight(-1) + slider.prefHeight(width)
            : Math.max(buttons.prefHeight(-1), slider.prefHeight(width));
    return snappedTopInset() + inside + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double x = snappedLeftInset();
    double y = snappedTopInset();
    double width = getWidth() - x - snappedRightInset();
    double height = getHeight() - y - snappedBottomInset();
    double above = buttons.prefHeight(-1);
    if (isNarrow(getWidth())) {
      buttons.resizeRelocate(x, y, width, above);
      slider.resizeRelocate(x, y + above, width, height - above);
    } else {
      double beside = buttons.prefWidth(-1);
      buttons.resizeRelocate(x, y, beside, height);
      slider.resizeRelocate(x + beside, y, width - beside, height);
    }
    slider.layout();
    axis.set(Optional.of(slider.axis()));
  }

  private boolean isNarrow(double width) {
    double least = brief ? NARROW_WHERE_BRIEF : NARROW;
    return width > 0 && width < least * buttons.prefWidth(-1);
  }

  private Button playButton() {
    StyleClass.PRIMARY.on(StyleClass.ROUND.on(play));
    play.getStyleClass().add("play-button");
    play.setGraphic(playSign);
    play.setOnAction(event -> playOrPause());
    return play;
  }

  private Button stepButton(Ikon icon, String key, int direction) {
    Button button = TextIcon.on(new Button(), icon, STEP_SIGN);
    StyleClass.FLAT.on(StyleClass.ICON_BUTTON.on(button));
    name(button, texts.get(key));
    button.setOnAction(event -> playback.step(direction));
    // A button ignores a click with a modifier key, so that one is heard beside its action.
    button.setOnMouseClicked(event -> stepMonth(event, direction));
    return button;
  }

  private void stepMonth(MouseEvent click, int direction) {
    if (click.isShiftDown()) {
      playback.step(direction * MONTH);
    }
  }

  private void playOrPause() {
    if (playback.playingProperty().get()) {
      playback.pause();
    } else {
      playback.play();
    }
  }

  private void showPlaying(boolean playing) {
    playSign.setIconCode(playing ? Feather.PAUSE : Feather.PLAY);
    name(play, texts.get(playing ? "timeline.pause" : "timeline.play"));
  }

  private static void name(Button button, String name) {
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
  }
}
