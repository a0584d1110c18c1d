// SPDX-License-Identifier: MIT
package org.trabecula.explanation.view;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.trabecula.asset.AssetReader;
import org.trabecula.density.DensityReference;
import org.trabecula.density.TScores;
import org.trabecula.design.StyleClass;
import org.trabecula.explanation.Advice;
import org.trabecula.explanation.DensityReader;
import org.trabecula.explanation.DensityWords;
import org.trabecula.explanation.TrendBorders;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.text.Texts;

/** The cards under each other, and below them two sentences that never scroll away. */
public final class SideColumn extends VBox {

  /**
   * @param assets where published advice and the young reference are read
   */
  public SideColumn(Exploration exploration, AssetReader assets, Texts texts) {
    DensityReference reference = DensityReference.read(assets);
    DensityReader reader = new DensityReader(new TScores(reference));
    Advice advice = Advice.read(assets);
    TrendBorders borders = TrendBorders.read(assets);
    HelpCard help = HelpCard.read(exploration, assets, texts);
    VBox cards =
        new VBox(
            new BoneBankCard(exploration, borders, texts),
            new DensityCard(exploration, reader, new DensityWords(texts, advice), reference, texts),
            new WhyCard(exploration, borders, texts),
            help,
            // Below the switches: what appears here moves none from under the pointer.
            new MovedCard(exploration, texts));
    cards.getStyleClass().add("side-cards");
    ScrollPane scroll = StyleClass.BARE.on(new ScrollPane(cards));
    scroll.setFitToWidth(true);
    scroll.setAccessibleText(texts.get("side.name"));
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    StackPane reading = new StackPane(scroll, new WayToHelp(scroll, cards, help, texts));
    setVgrow(reading, Priority.ALWAYS);
    VBox always = new VBox(sentence(texts, "side.safety"), sentence(texts, "side.disclaimer"));
    always.getStyleClass().add("side-always");
    getStyleClass().add("side-column");
    getChildren().addAll(reading, always);
  }

  private static Label sentence(Texts texts, String key) {
    return WrappedText.in(new Label(texts.get(key)));
  }
}
