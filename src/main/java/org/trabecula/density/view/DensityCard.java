// SPDX-License-Identifier: MIT
package org.trabecula.density.view;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.trabecula.density.DensityBand;
import org.trabecula.density.DensityReader;
import org.trabecula.density.DensityReading;
import org.trabecula.density.DensityReference;
import org.trabecula.density.DensityWords;
import org.trabecula.design.Card;
import org.trabecula.design.StyleClass;
import org.trabecula.design.WrappedText;
import org.trabecula.exploration.Now;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.text.Texts;

/** How dense the bone is now: a T-score where T-scores apply, and always in words. */
public final class DensityCard extends StackPane {
  private final DensityReader reader;
  private final DensityWords words;
  private final Texts texts;
  private final ScoreRuler ruler;
  private final Label name = StyleClass.STRONG.on(new Label());
  private final Label score = new Label();
  private final Label all = StyleClass.QUIET.on(new Label());
  private final Label lowest;
  private final Label line = StyleClass.QUIET.on(new Label());
  private final Label noScore;
  private final Card card;

  public DensityCard(
      Exploration exploration,
      DensityReader reader,
      DensityWords words,
      DensityReference reference,
      Texts texts) {
    this.reader = reader;
    this.words = words;
    this.texts = texts;
    ruler =
        new ScoreRuler(words, reference.osteoporosisFrom().value(), reference.lowBelow().value());
    ruler.managedProperty().bind(ruler.visibleProperty());
    noScore =
        StyleClass.QUIET.on(new Label(texts.get("density.noScore", reference.menFrom().value())));
    noScore.visibleProperty().bind(ruler.visibleProperty().not());
    noScore.managedProperty().bind(noScore.visibleProperty());
    lowest = StyleClass.QUIET.on(new Label(texts.get("density.lowest")));
    for (Label ofScore : List.of(score, all, lowest)) {
      ofScore.visibleProperty().bind(ruler.visibleProperty());
      ofScore.managedProperty().bind(ruler.visibleProperty());
    }
    Label two = StyleClass.QUIET.on(new Label(texts.get("density.two")));
    VBox lines = StyleClass.TIGHT_STACK.on(new VBox(name, score, all, lowest, noScore, line, two));
    card = new Card(texts.get("density.title"), "", ruler, lines);
    card.getStyleClass().add("density-card");
    lines.getChildren().forEach(label -> WrappedText.in((Label) label));
    getChildren().add(card);
    // The card lives as long as the window, and so does what it follows.
    exploration.calmNowProperty().subscribe(this::show);
  }

  private void show(Now now) {
    DensityReading reading = now.density(reader);
    String called = words.name(reading);
    ruler.setVisible(reading.score().isPresent());
    reading.score().ifPresent(ruler::setScore);
    score.setText(reading.score().map(words::score).orElse(""));
    all.setText(words.all(reading));
    name.setText(called);
    StyleClass.GOOD_TEXT.set(name, reading.band().filter(DensityBand.NORMAL::equals).isPresent());
    StyleClass.CAUTION_TEXT.set(name, reading.band().filter(DensityBand.LOW::equals).isPresent());
    StyleClass.LOW_TEXT.set(
        name, reading.band().filter(DensityBand.OSTEOPOROSIS::equals).isPresent());
    String struts = words.cutStruts(now.explored().honeycomb().cutShare(now.age()));
    line.setText(texts.get("density.line", words.shareOfPeak(reading), struts));
    card.setAccessibleText(
        reading.score().isPresent()
            ? texts.readings(called, score.getText(), line.getText())
            : texts.readings(called, line.getText()));
  }
}
