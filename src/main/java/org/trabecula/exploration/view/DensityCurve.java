// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.trabecula.density.DensityReader;
import org.trabecula.density.DensityReading;
import org.trabecula.density.DensityReference;
import org.trabecula.density.DensityWords;
import org.trabecula.density.TScores;
import org.trabecula.design.Card;
import org.trabecula.exploration.Now;
import org.trabecula.remodelling.Life;
import org.trabecula.text.Texts;

/** The density of the spine through life; a click or a drag on it goes to that age. */
public final class DensityCurve extends StackPane {
  private static final double PERCENT = 100;

  private final DensityReader reader;
  private final DensityWords words;
  private final Texts texts;
  private final CurvePlot plot;

  /**
   * @param reference the young adults with whom density is compared
   */
  public DensityCurve(Exploration exploration, DensityReference reference, Texts texts) {
    this.texts = texts;
    reader = new DensityReader(new TScores(reference));
    words = new DensityWords(texts, reference);
    ScoreBands bands = new ScoreBands(reader, reference, words);
    plot = new CurvePlot(reader, bands, texts, exploration::showAge);
    plot.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    VBox.setVgrow(plot, Priority.ALWAYS);
    Card card = new Card(texts.get("curve.title"), texts.get("curve.hint"), plot);
    card.getStyleClass().add("curve-card");
    getChildren().add(card);
    setMinSize(0, 0);
    // The curve lives as long as the window, and so does what it follows.
    exploration.nowProperty().subscribe(plot::show);
    exploration.calmNowProperty().subscribe(this::describe);
  }

  private void describe(Now now) {
    Life life = now.explored().life();
    DensityReading reading = now.density(reader);
    double share = Math.rint(PERCENT * reading.shareOfPeak());
    double later = Math.rint(PERCENT * reader.shareOfPeak(life, life.lastAge()));
    plot.setAccessibleText(
        texts.get("curve.name", now.age(), share, words.name(reading))
            + " "
            + texts.get("curve.name.later", life.lastAge(), later));
  }
}
