// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.trabecula.design.StyleClass;
import org.trabecula.remodelling.Life;
import org.trabecula.text.Texts;

/**
 * A life to play, pause, step and drag.
 *
 * <p>One step is a year; with Shift held down, a month.
 */
public final class Timeline extends HBox {
  private static final double MONTH = 1.0 / Life.POINTS_PER_YEAR;

  private final PlaybackControl playback;
  private final Texts texts;
  private final FontIcon playSign = new FontIcon(Feather.PLAY);
  private final Button play = new Button(null, playSign);
  private boolean shiftDown;

  public Timeline(Exploration exploration, PlaybackControl playback, Texts texts) {
    this.playback = playback;
    this.texts = texts;
    StyleClass.CARD.on(this);
    getStyleClass().add("timeline");
    AgeSlider slider = new AgeSlider(exploration, playback, texts);
    HBox.setHgrow(slider, Priority.ALWAYS);
    getChildren()
        .addAll(
            playButton(),
            stepButton(Feather.SKIP_BACK, "timeline.back", -1),
            slider,
            stepButton(Feather.SKIP_FORWARD, "timeline.forward", 1),
            new SpeedChoice(playback.speedProperty(), texts));
    addEventFilter(MouseEvent.MOUSE_PRESSED, event -> shiftDown = event.isShiftDown());
    addEventFilter(KeyEvent.KEY_PRESSED, event -> shiftDown = event.isShiftDown());
    // The timeline lives as long as the window, and so does what it follows.
    playback.playingProperty().subscribe(this::showPlaying);
  }

  private Button playButton() {
    StyleClass.PRIMARY.on(StyleClass.ROUND.on(play));
    play.getStyleClass().add("play-button");
    play.setOnAction(event -> playOrPause());
    return play;
  }

  private Button stepButton(Ikon icon, String key, int direction) {
    Button button = new Button(null, new FontIcon(icon));
    StyleClass.FLAT.on(StyleClass.ICON_BUTTON.on(button));
    name(button, texts.get(key));
    button.setOnAction(event -> playback.step(direction * (shiftDown ? MONTH : 1)));
    return button;
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
