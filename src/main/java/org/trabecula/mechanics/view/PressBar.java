// SPDX-License-Identifier: MIT
package org.trabecula.mechanics.view;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;
import org.trabecula.design.StyleClass;
import org.trabecula.mechanics.Pairing;
import org.trabecula.text.Texts;

/** What can be done in the press test: choose, press, let go, leave; and how far the work is. */
final class PressBar extends FlowPane {
  private final Texts texts;
  private final ToggleButton thenAndNow;
  private final ToggleButton sameAmount;
  private final Button go = StyleClass.PRIMARY.on(new Button());
  private final Button release;
  private final Label working = StyleClass.QUIET.on(new Label());
  private final ProgressBar progress = new ProgressBar(0);
  private final Button stop;
  private final HBox work;

  /**
   * @param chosen told which bones a person wants to press
   * @param onGiveUp gives up the work that is under way
   * @param onAgain begins it again
   * @param onClose takes the screen away
   */
  PressBar(
      Texts texts,
      Pull pull,
      Consumer<Pairing> chosen,
      Runnable onGiveUp,
      Runnable onAgain,
      Runnable onClose) {
    this.texts = texts;
    thenAndNow = choice("press.pairing.thenAndNow", Pairing.THEN_AND_NOW, chosen);
    sameAmount = choice("press.pairing.sameAmount", Pairing.SAME_AMOUNT, chosen);
    SegmentedButton pairings = new SegmentedButton(thenAndNow, sameAmount);
    ToggleGroup group = pairings.getToggleGroup();
    group.selectedToggleProperty().addListener((property, before, now) -> keep(group, before));
    go.setId("press-go");
    go.setOnAction(event -> toggle(pull));
    release = button("press.release", () -> pull.to(0));
    release.disableProperty().bind(pull.pulledProperty().lessThanOrEqualTo(0));
    pull.movingProperty()
        .subscribe(moving -> go.setText(texts.get(moving ? "press.stop" : "press.go")));
    stop = button("press.giveUp", () -> (isWorking() ? onGiveUp : onAgain).run());
    stop.setId("press-stop");
    work = StyleClass.ROW.on(new HBox(working, progress, stop));
    work.managedProperty().bind(work.visibleProperty());
    work.setVisible(false);
    progress.setAccessibleText(texts.get("press.working"));
    progress.managedProperty().bind(progress.visibleProperty());
    Button close = button("press.close", onClose);
    close.setId("press-close");
    Label title = StyleClass.TITLE.on(new Label(texts.get("press.title")));
    getChildren().addAll(title, pairings, go, release, close, work);
    getChildren().forEach(PressBar::keepWidth);
    getStyleClass().add("press-bar");
  }

  /** The share of the work that is done. */
  void showProgress(double share) {
    working.setText(texts.get("press.working"));
    progress.setVisible(true);
    progress.setProgress(share);
    stop.setText(texts.get("press.giveUp"));
    work.setVisible(true);
    go.setDisable(true);
  }

  /** The work is done. */
  void showDone(Pairing pairing) {
    work.setVisible(false);
    go.setDisable(false);
    thenAndNow.setSelected(pairing == Pairing.THEN_AND_NOW);
    sameAmount.setSelected(pairing == Pairing.SAME_AMOUNT);
  }

  /** The work was given up; it can be begun again. */
  void showGivenUp() {
    working.setText(texts.get("press.givenUp"));
    stop.setText(texts.get("press.again"));
    progress.setVisible(false);
    work.setVisible(true);
  }

  /** Whether work is under way. */
  boolean isWorking() {
    return work.isVisible() && progress.isVisible();
  }

  private static void toggle(Pull pull) {
    if (pull.movingProperty().get()) {
      pull.stop();
    } else {
      pull.start();
    }
  }

  private ToggleButton choice(String key, Pairing pairing, Consumer<Pairing> chosen) {
    ToggleButton choice = new ToggleButton(texts.get(key));
    choice.setOnAction(event -> chosen.accept(pairing));
    return choice;
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(texts.get(key));
    button.setOnAction(event -> action.run());
    return button;
  }

  /** One of both is always chosen. */
  private static void keep(ToggleGroup group, javafx.scene.control.Toggle before) {
    if (group.getSelectedToggle() == null) {
      group.selectToggle(before);
    }
  }

  private static void keepWidth(Node node) {
    if (node instanceof Region region) {
      region.setMinWidth(Region.USE_PREF_SIZE);
    }
  }
}
