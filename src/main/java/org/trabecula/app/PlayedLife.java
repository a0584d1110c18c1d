// SPDX-License-Identifier: MIT
package org.trabecula.app;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import org.trabecula.design.Failed;
import org.trabecula.design.Surroundings;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.exploration.view.Playback;
import org.trabecula.help.view.HelperOffer;
import org.trabecula.honeycomb.view.PictureStage;
import org.trabecula.honeycomb.view.ThenAndNow;
import org.trabecula.picture.BoneTheme;
import org.trabecula.scenario.Scenario;

/**
 * The way through a life: it opens on living bone, plays, and ends on then and now side by side.
 *
 * <p>Whatever else is done with the window takes the opening line, or the comparison, away.
 */
final class PlayedLife {
  private final PictureStage picture;
  private final Exploration exploration;
  private final Playback playback;
  private final ObservableValue<BoneTheme> theme;

  /** Held here, for a binding that nobody holds is forgotten. */
  private final ObservableValue<Double> blur;

  private final OpeningBanner banner;
  private final ThenAndNow comparison;
  private final Scenario opening;

  /**
   * @param helper something that can be tried, offered at the end
   */
  PlayedLife(
      PictureStage picture,
      Exploration exploration,
      Playback playback,
      HelperOffer helper,
      Surroundings surroundings) {
    this.picture = picture;
    this.exploration = exploration;
    this.playback = playback;
    theme = surroundings.theme();
    opening = exploration.scenario();
    banner = new OpeningBanner(surroundings.texts(), this::play);
    comparison =
        new ThenAndNow(
            surroundings.texts(),
            helper,
            surroundings.painters(Failed.PICTURE),
            this::closeComparison);
    comparison.lowProperty().subscribe(helper::setBrief);
    picture.heightProperty().subscribe(height -> banner.fitInto(height.doubleValue()));
    blur = playback.blur();
    blur.subscribe(picture::setBlur);
    playback.setOnEnd(this::compare);
    playback.playingProperty().subscribe(this::follow);
    picture.lookedIntoProperty().addListener((property, before, into) -> follow());
    exploration.nowProperty().subscribe(this::follow);
  }

  /** Starts with the opening: a young, living bone and one line. */
  void open() {
    closeComparison();
    int age = (int) Math.floor(opening.view().age());
    banner.speakOf(opening.person().sex(), age);
    if (!picture.getChildren().contains(banner)) {
      picture.addOverlay(banner, Pos.BOTTOM_CENTER);
    }
    picture.requestFocus();
    playback.watch();
  }

  /** Takes the opening line away: something else is being looked at. */
  void leaveOpening() {
    picture.removeOverlay(banner);
  }

  private void play() {
    picture.requestFocus();
    playback.play();
  }

  private void follow() {
    boolean atOpening =
        exploration.scenario().equals(opening)
            && !playback.playingProperty().get()
            && !picture.lookedIntoProperty().get()
            && Math.floor(exploration.ageProperty().get()) == Math.floor(opening.view().age());
    if (!atOpening) {
      picture.removeOverlay(banner);
    }
    if (exploration.ageProperty().get() < Playback.END) {
      closeComparison();
    } else if (picture.getChildren().contains(comparison)) {
      refresh();
    }
  }

  private void compare() {
    refresh();
    if (!picture.getChildren().contains(comparison)) {
      picture.addOverlay(comparison, Pos.CENTER);
      StackPane.setMargin(comparison, null);
    }
  }

  private void refresh() {
    comparison.show(exploration.now(), Playback.START, theme.getValue());
  }

  private void closeComparison() {
    picture.removeOverlay(comparison);
  }
}
