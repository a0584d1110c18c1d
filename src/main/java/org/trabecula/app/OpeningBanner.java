// SPDX-License-Identifier: MIT
package org.trabecula.app;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.trabecula.design.StyleClass;
import org.trabecula.scenario.Sex;
import org.trabecula.text.Texts;

/** What the program opens with: one line that says what is seen, and one large button. */
final class OpeningBanner extends VBox {
  private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

  /** Height of the picture, in heights of the line's text, below which there is only the button. */
  private static final double LOW_BELOW = 7.5;

  private final Texts texts;
  private final Label line;
  private final Button play = new Button();
  private double room = Double.POSITIVE_INFINITY;

  /**
   * @param onPlay plays the life
   */
  OpeningBanner(Texts texts, Runnable onPlay) {
    this.texts = texts;
    line = StyleClass.HEADLINE.on(new Label());
    StyleClass.PRIMARY.on(play).getStyleClass().add("large");
    play.setOnAction(event -> onPlay.run());
    play.setDefaultButton(false);
    StyleClass.ON_PICTURE.on(this).getStyleClass().add("opening-banner");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren().addAll(line, play);
    // Its letters get their size after the picture has got its own, and may grow later.
    line.fontProperty().subscribe(font -> fitInto(room));
  }

  /**
   * Leaves the line out where it would hide the bone that it speaks of.
   *
   * @param height of the picture, logical px
   */
  void fitInto(double height) {
    room = height;
    boolean low = height < LOW_BELOW * line.getFont().getSize();
    pseudoClassStateChanged(LOW, low);
    line.setVisible(!low);
    line.setManaged(!low);
  }

  /** Says whose bone is seen, and at which age in full years. */
  void speakOf(Sex sex, int age) {
    line.setText(texts.get("opening.line", age));
    play.setText(texts.get(sex == Sex.FEMALE ? "opening.play.her" : "opening.play.his"));
  }
}
