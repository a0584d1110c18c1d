// SPDX-License-Identifier: MIT
package org.trabecula.comparison.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.trabecula.comparison.ComparisonParameters;
import org.trabecula.comparison.PairWords;
import org.trabecula.comparison.Side;
import org.trabecula.design.Card;
import org.trabecula.design.OutOfSight;
import org.trabecula.design.ScrollPage;
import org.trabecula.design.StyleClass;
import org.trabecula.design.WrappedText;
import org.trabecula.exploration.ExploredLife;
import org.trabecula.exploration.Now;
import org.trabecula.help.view.TrainingSwitch;
import org.trabecula.text.Texts;

/**
 * What is read below the two bones: both curves, the difference in words, and what helps; beside
 * each other or, where there is no room for that, below each other.
 */
public final class PairReadings extends StackPane {
  /** Widths in em: from which all stand side by side, and of the cards beside the curves then. */
  private static final double WIDE = 62;

  private static final double WORDS = 26;

  /** The largest share of the width that one of these cards takes. */
  private static final double WORDS_SHARE = 0.305;

  /** Height below which the readings do not go where they scroll, em. */
  private static final double LOWEST = 10;

  /** Height of the curves, em. */
  private static final double LOWEST_PLOT = 6;

  private static final double PLOT = 9;

  private final ComparedLives lives;
  private final PairWords words;
  private final ComparisonParameters grain;
  private final Texts texts;
  private final PairPlot plot;
  private final List<Label> sentences =
      List.of(WrappedText.of(""), WrappedText.of(""), WrappedText.of(""));
  private final Card curves;
  private final Card difference;
  private final Card helps;
  private final GridPane cards = new GridPane();
  private final ScrollPane scroll;
  private final Function<Side, TrainingSwitch> training;
  private final Function<Now, String> scan;
  private final Map<Side, Label> scans = new EnumMap<>(Side.class);
  private Boolean wide;
  private boolean scrolling;

  /**
   * @param scan says what a scan would call the bone of a life at an age; empty where T-scores do
   *     not apply
   * @param helper something that can be tried on a side
   * @param training the same as a switch alone
   */
  public PairReadings(
      ComparedLives lives,
      PairWords words,
      ComparisonParameters grain,
      Texts texts,
      Function<Now, String> scan,
      Function<Side, Region> helper,
      Function<Side, TrainingSwitch> training) {
    this.lives = lives;
    this.words = words;
    this.grain = grain;
    this.texts = texts;
    this.training = training;
    this.scan = scan;
    plot = new PairPlot(words, texts, lives.of(Side.LEFT)::showAge);
    plot.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    VBox.setVgrow(plot, Priority.ALWAYS);
    curves = new Card(texts.get("compare.curves.title"), "", plot);
    curves.getStyleClass().add("curve-card");
    difference = new Card(texts.get("compare.words.title"), "", sentences.toArray(Label[]::new));
    StyleClass.STRONG.on(sentences.get(0));
    for (Side side : Side.values()) {
      Label said = WrappedText.of("");
      said.managedProperty().bind(said.visibleProperty());
      scans.put(side, said);
      difference.getChildren().add(said);
    }
    helps = new Card(texts.get("compare.helps.title"), "");
    for (Side side : Side.values()) {
      Label name = StyleClass.QUIET.on(new Label(words.side(side)));
      VBox offer = new VBox(name, helper.apply(side));
      helps.getChildren().add(offer);
    }
    cards.getStyleClass().add("pair-readings");
    scroll = new ScrollPage(texts.get("compare.words.title"), new Region());
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    scroll.viewportBoundsProperty().subscribe(bounds -> arrange());
    getChildren().add(cards);
    widthProperty().subscribe(width -> arrange());
    sentences.get(1).fontProperty().subscribe(font -> arrange());
    lives.of(Side.LEFT).nowProperty().subscribe(now -> plot.showAge(now.age()));
    for (Side side : Side.values()) {
      lives.of(side).calmNowProperty().subscribe(this::tell);
    }
  }

  /** Lets the readings scroll by themselves where they are too high, or stand at their height. */
  void setScrolling(boolean alone) {
    if (alone != scrolling) {
      scrolling = alone;
      getChildren().clear();
      scroll.setContent(alone ? cards : null);
      getChildren().add(alone ? scroll : cards);
      arrange();
    }
  }

  /** What helps in one line, for the foot of what scrolls these readings out of sight. */
  Region pinnedHelp(ScrollPane all) {
    OutOfSight scrolledAway = new OutOfSight(helps, all, scroll);
    return new PinnedHelp(
        words, texts, training, scrolledAway.property().or(visibleProperty().not()));
  }

  /** Tells of the lives that are shown, once they are the ones that were asked for. */
  private void tell() {
    if (!lives.isReady()) {
      return;
    }
    Now now = lives.of(Side.LEFT).now();
    ExploredLife left = now.explored();
    ExploredLife right = lives.of(Side.RIGHT).now().explored();
    plot.show(left.life(), right.life());
    List<String> told = words.differences(lives.bones(grain));
    for (int i = 0; i < told.size(); i++) {
      sentences.get(i).setText(told.get(i));
    }
    scans.forEach(this::tellScan);
    plot.setAccessibleText(texts.sentences(texts.get("compare.curves.name"), told.get(0)));
  }

  private void tellScan(Side side, Label label) {
    String said = scan.apply(lives.of(side).now());
    label.setText(said.isEmpty() ? "" : words.scan(side, said));
    label.setVisible(!said.isEmpty());
  }

  private void arrange() {
    double em = sentences.get(1).getFont().getSize();
    boolean next = getWidth() >= WIDE * em;
    plot.setMinHeight(LOWEST_PLOT * em);
    plot.setPrefHeight(PLOT * em);
    setMinHeight(scrolling ? LOWEST * em : USE_COMPUTED_SIZE);
    if (wide == null || wide != next) {
      wide = next;
      cards.getChildren().clear();
      place(curves, next ? 0 : 2);
      place(difference, next ? 1 : 0);
      place(helps, next ? 2 : 1);
    }
    size(difference, em);
    size(helps, em);
    size(curves, em);
    // The curves stand whole in what is seen, while the words beside them scroll.
    boolean whole = wide && scrolling;
    curves.setMaxHeight(whole ? scroll.getViewportBounds().getHeight() : Double.MAX_VALUE);
  }

  private void place(Card card, int position) {
    cards.add(card, wide ? position : 0, wide ? 0 : position);
    GridPane.setHgrow(card, Priority.ALWAYS);
    GridPane.setVgrow(card, Priority.ALWAYS);
    GridPane.setValignment(card, VPos.TOP);
  }

  private void size(Card card, double em) {
    boolean fixed = wide && card != curves;
    double own = Math.rint(Math.min(WORDS * em, WORDS_SHARE * getWidth()));
    card.setMinWidth(fixed ? own : 0);
    card.setPrefWidth(fixed ? own : 0);
    card.setMaxWidth(fixed ? own : Double.MAX_VALUE);
    GridPane.setHgrow(card, fixed ? Priority.NEVER : Priority.ALWAYS);
  }
}
