// SPDX-License-Identifier: MIT
package org.trabecula.comparison.view;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.trabecula.comparison.BonePair;
import org.trabecula.comparison.ComparisonParameters;
import org.trabecula.comparison.PairWords;
import org.trabecula.comparison.Side;
import org.trabecula.design.StyleClass;
import org.trabecula.design.WrappedText;
import org.trabecula.text.Texts;

/** What a whole room must be able to read of two lives: age, bone of each, and the difference. */
public final class PairReadout extends HBox {
  private final ComparedLives lives;
  private final PairWords words;
  private final ComparisonParameters grain;
  private final Texts texts;
  private final Label age = StyleClass.HEADLINE.on(new Label());
  private final Map<Side, Label> shares = new EnumMap<>(Side.class);
  private final Label difference = StyleClass.STRONG.on(WrappedText.of(""));

  /**
   * @param more controls at the right end
   */
  public PairReadout(
      ComparedLives lives, PairWords words, ComparisonParameters grain, Texts texts, Node... more) {
    this.lives = lives;
    this.words = words;
    this.grain = grain;
    this.texts = texts;
    FlowPane figures = new FlowPane(age);
    figures.getStyleClass().add("readouts");
    for (Side side : Side.values()) {
      Label share = StyleClass.STRONG.on(new Label());
      share.setMinWidth(Region.USE_PREF_SIZE);
      shares.put(side, share);
      figures.getChildren().add(share);
    }
    HBox first = StyleClass.ROW.on(new HBox(figures));
    first.getChildren().addAll(more);
    setHgrow(figures, Priority.ALWAYS);
    figures.setMinWidth(0);
    // The sentence has the whole width: the pictures need the height.
    VBox lines = StyleClass.TIGHT_STACK.on(new VBox(first, difference));
    setHgrow(lines, Priority.ALWAYS);
    lines.setMinWidth(0);
    StyleClass.TOP_BAR.on(this);
    getStyleClass().add("readout-bar");
    setAccessibleRole(AccessibleRole.TEXT);
    getChildren().add(lines);
    // The bar lives as long as the window, and so does what it follows.
    for (Side side : Side.values()) {
      lives.of(side).calmNowProperty().subscribe(this::tell);
    }
  }

  /** Tells of the lives that are shown, once they are the ones that were asked for. */
  private void tell() {
    if (!lives.isReady()) {
      return;
    }
    double years = lives.of(Side.LEFT).now().age();
    BonePair bones = lives.bones(grain);
    age.setText(texts.get("timeline.age", Math.floor(years)));
    shares.forEach((side, label) -> label.setText(words.share(side, lives.shareOfPeak(side))));
    difference.setText(words.differences(bones).get(0));
    setAccessibleText(
        texts.readings(
            age.getText(),
            shares.get(Side.LEFT).getText(),
            shares.get(Side.RIGHT).getText(),
            difference.getText()));
  }
}
