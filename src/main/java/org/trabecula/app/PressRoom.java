// SPDX-License-Identifier: MIT
package org.trabecula.app;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.trabecula.design.Surroundings;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.exploration.view.Playback;
import org.trabecula.help.Advice;
import org.trabecula.help.view.HelperOffer;
import org.trabecula.help.view.TriedHelp;
import org.trabecula.honeycomb.view.PictureStage;
import org.trabecula.mechanics.Pairing;
import org.trabecula.mechanics.view.PressScreen;
import org.trabecula.text.Texts;
import org.trabecula.treatment.StoppingCaution;

/** Holds the Explore screen, or, while it is open, the press test in its place. */
final class PressRoom extends StackPane {
  private final Node explore;
  private final PictureStage picture;
  private final Playback playback;
  private PressScreen press;

  /** Where it leads back to. */
  private Runnable back;

  PressRoom(Node explore, PictureStage picture, Playback playback) {
    this.explore = explore;
    this.picture = picture;
    this.playback = playback;
    getChildren().add(explore);
  }

  /** Gives the picture a button that opens the press test. */
  void offer(Exploration exploration, TriedHelp tried, Figures figures, Surroundings surroundings) {
    Advice advice = figures.help().advice();
    Texts texts = surroundings.texts();
    press =
        new PressScreen(
            exploration,
            figures.press(),
            new HelperOffer(exploration, advice, tried, texts),
            new HelperOffer(exploration, advice, tried, texts).brief(),
            surroundings,
            this::leave);
    StoppingCaution cautions = figures.cautions(texts);
    press.sayAlways(
        exploration.scenarioProperty().map(cautions::always), figures.signs(exploration, texts));
    picture.tools().add(Feather.CHEVRONS_DOWN, "tools.press", this::open).setId("press-open");
  }

  /** Whether everything that was asked for is on the screen. */
  boolean isAtRest() {
    return press.isAtRest();
  }

  /** Stops what moves, where it is. */
  void pause() {
    press.pause();
  }

  /** Back to the Explore screen. */
  void close() {
    if (getChildren().contains(press)) {
      press.close();
      getChildren().setAll(explore);
      picture.requestFocus();
    }
  }

  /**
   * Opens the press on two bones of the same density.
   *
   * @param from leads back to where it was asked for
   */
  void openSameAmount(Runnable from) {
    open();
    back = from;
    press.choose(Pairing.SAME_AMOUNT);
  }

  private void leave() {
    close();
    back.run();
  }

  private void open() {
    back = () -> {};
    playback.pause();
    getChildren().setAll(press);
    press.open();
  }
}
