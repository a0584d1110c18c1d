// SPDX-License-Identifier: MIT
package org.trabecula.app;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.trabecula.design.Surroundings;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.exploration.view.Playback;
import org.trabecula.help.Advice;
import org.trabecula.help.view.HelperOffer;
import org.trabecula.help.view.TriedHelp;
import org.trabecula.mechanics.Pairing;
import org.trabecula.mechanics.view.PressScreen;
import org.trabecula.text.Texts;
import org.trabecula.treatment.StoppingCaution;

/** Holds a screen, or, while it is open, the press test in its place. */
final class PressRoom extends StackPane {
  private final Node screen;
  private final Runnable takeFocus;
  private final Playback playback;
  private PressScreen press;

  /**
   * @param screen in whose place the press test opens
   * @param takeFocus gives the keyboard back to the screen
   * @param playback pauses meanwhile
   */
  PressRoom(Node screen, Runnable takeFocus, Playback playback) {
    this.screen = screen;
    this.takeFocus = takeFocus;
    this.playback = playback;
    getChildren().add(screen);
  }

  /** Makes the press test of a life. */
  void prepare(
      Exploration exploration, TriedHelp tried, Figures figures, Surroundings surroundings) {
    Advice advice = figures.help().advice();
    Texts texts = surroundings.texts();
    press =
        new PressScreen(
            exploration,
            figures.press(),
            new HelperOffer(exploration, advice, tried, texts),
            new HelperOffer(exploration, advice, tried, texts).brief(),
            surroundings,
            this::close);
    StoppingCaution cautions = figures.cautions(texts);
    press.sayAlways(
        exploration.scenarioProperty().map(cautions::always), figures.signs(exploration, texts));
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
      getChildren().setAll(screen);
      takeFocus.run();
    }
  }

  /** Opens the press on two bones of the same density. */
  void openSameAmount() {
    open();
    press.choose(Pairing.SAME_AMOUNT);
  }

  /** Opens the press on the bone of youth and the one now. */
  void open() {
    playback.pause();
    getChildren().setAll(press);
    press.open();
  }
}
