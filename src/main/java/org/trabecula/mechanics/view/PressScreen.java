// SPDX-License-Identifier: MIT
package org.trabecula.mechanics.view;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.trabecula.design.Failed;
import org.trabecula.design.StyleClass;
import org.trabecula.design.Surroundings;
import org.trabecula.design.WrappedText;
import org.trabecula.exploration.Now;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.mechanics.Pairing;
import org.trabecula.mechanics.PressPair;
import org.trabecula.mechanics.PressParameters;
import org.trabecula.picture.BoneTheme;
import org.trabecula.text.Texts;

/**
 * The press test: two bones side by side, a press that is pulled down, and what it shows.
 *
 * <p>It follows the exploration while it is open.
 */
public final class PressScreen extends BorderPane {
  private final Exploration exploration;
  private final ObservableValue<BoneTheme> theme;
  private final Pull pull;
  private final PressBench bench;
  private final PressBar bar;
  private final PressFindings findings;
  private final PressComputation computation;
  private final Consumer<Throwable> failure;
  private final Texts texts;
  private final Label sentences = StyleClass.QUIET.on(WrappedText.of(""));
  private final Label caution = StyleClass.WARNING.on(WrappedText.of(""));
  private HoneycombLife pressedLife;
  private double pressedAge;
  private Pairing pairing = Pairing.THEN_AND_NOW;
  private PressPair pair;
  private boolean open;
  private boolean justOpened;

  /**
   * @param exploration whose bone is pressed
   * @param numbers behind the press
   * @param helper something that can be tried, below the findings
   * @param pinned the same in short, for as long as that is out of sight
   * @param onClose takes the screen away
   */
  public PressScreen(
      Exploration exploration,
      PressParameters numbers,
      Region helper,
      Region pinned,
      Surroundings surroundings,
      Runnable onClose) {
    this.exploration = exploration;
    texts = surroundings.texts();
    theme = surroundings.theme();
    failure = surroundings.failures().of(Failed.PRESS);
    pull = new Pull(surroundings.reducedMotion());
    PressWords words = new PressWords(texts);
    bench = new PressBench(texts, words, pull, surroundings.painters(Failed.PRESS));
    findings = new PressFindings(texts, words, bench, helper);
    bar = new PressBar(texts, pull, this::choose, this::giveUp, this::request, onClose);
    computation =
        new PressComputation(
            numbers, surroundings.workers().presses(), bar::showProgress, this::show, this::fail);
    setTop(bar);
    setCenter(findings);
    setBottom(foot(pinned));
    getStyleClass().add("press-screen");
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            onClose.run();
          }
        });
    pull.pulledProperty().addListener((property, before, place) -> press());
    exploration.nowProperty().subscribe(this::follow);
    theme.subscribe(colours -> repaint());
  }

  /**
   * Adds sentences that stay in view.
   *
   * @param words what must not be stopped alone
   * @param signs for which to get help
   */
  public void sayAlways(ObservableValue<String> words, ObservableValue<String> signs) {
    words.subscribe(caution::setText);
    signs.subscribe(said -> sentences.setText(texts.sentences(said, texts.get("side.disclaimer"))));
  }

  /** Begins to follow the exploration, and presses what it shows. */
  public void open() {
    open = true;
    justOpened = true;
    request();
  }

  /** Stops the press where it is. */
  public void pause() {
    pull.stop();
  }

  /** Gives up what is under way. */
  public void close() {
    open = false;
    pull.stop();
    computation.giveUp();
  }

  /** Whether everything that was asked for is on the screen. */
  public boolean isAtRest() {
    return !open || !bar.isWorking() && !bench.isPainting();
  }

  /** What must stay in view, whatever is scrolled. */
  private VBox foot(Region pinned) {
    pinned.getStyleClass().add("pinned-help");
    pinned.visibleProperty().bind(findings.helpUnseen());
    caution.setId("press-caution");
    pinned.managedProperty().bind(pinned.visibleProperty());
    sentences.getStyleClass().add("press-sentences");
    return new VBox(pinned, caution, sentences);
  }

  private void follow(Now now) {
    boolean known = pair != null && pressedLife == now.explored().honeycomb();
    if (open && !(known && pressedAge == now.age())) {
      request();
    }
  }

  /** Presses other bones. */
  public void choose(Pairing chosen) {
    pairing = chosen;
    request();
  }

  private void request() {
    pull.stop();
    pressedLife = exploration.now().explored().honeycomb();
    pressedAge = exploration.now().age();
    computation.request(pressedLife, pressedAge, pairing);
  }

  private void giveUp() {
    computation.giveUp();
    bar.showGivenUp();
  }

  private void fail(Throwable problem) {
    bar.showGivenUp();
    failure.accept(problem);
  }

  private void show(PressPair pressed) {
    pair = pressed;
    bar.showDone(pair.pairing());
    findings.show(pair);
    repaint();
    pull.to(0);
    press();
    if (justOpened) {
      bench.lever().requestFocus();
      justOpened = false;
    }
  }

  private void repaint() {
    if (pair != null) {
      bench.show(pair, theme.getValue());
      press();
    }
  }

  private void press() {
    if (pair != null) {
      double displacement = pull.pulledProperty().get() * pair.reach();
      bench.press(displacement);
      findings.press(displacement);
    }
  }
}
