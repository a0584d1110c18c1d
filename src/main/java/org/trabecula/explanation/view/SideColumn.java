// SPDX-License-Identifier: MIT
package org.trabecula.explanation.view;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.trabecula.asset.AssetReader;
import org.trabecula.density.DensityReference;
import org.trabecula.density.TScores;
import org.trabecula.design.StyleClass;
import org.trabecula.explanation.Advice;
import org.trabecula.explanation.DensityReader;
import org.trabecula.explanation.DensityWords;
import org.trabecula.explanation.Move;
import org.trabecula.explanation.MovedWords;
import org.trabecula.explanation.TrendBorders;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.text.Texts;

/** The cards under each other, and below them two sentences that never scroll away. */
public final class SideColumn extends VBox {

  /**
   * @param move what was moved last
   * @param tried what was tried on the life
   * @param assets where published advice and the young reference are read
   */
  public SideColumn(
      Exploration exploration,
      LastMove move,
      TriedHelp tried,
      AssetReader assets,
      Texts texts) {
    DensityReference reference = DensityReference.read(assets);
    DensityReader reader = new DensityReader(new TScores(reference));
    Advice advice = Advice.read(assets);
    TrendBorders borders = TrendBorders.read(assets);
    HelpCard help = HelpCard.read(exploration, tried, assets, texts);
    MovedWords words = MovedWords.read(texts, assets);
    // What appears must move no switch from under the pointer: what a switch here does is told
    // below all switches, and what a control elsewhere does first of all.
    ObservableValue<Optional<Move>> elsewhere =
        move.moveProperty().map(last -> last.filter(made -> !help.isOwn(made)));
    ObservableValue<Optional<Move>> here =
        move.moveProperty().map(last -> last.filter(help::isOwn));
    MovedCard first = new MovedCard(elsewhere, words);
    first.setId("moved");
    VBox cards =
        new VBox(
            first,
            new BoneBankCard(exploration, borders, texts),
            new DensityCard(exploration, reader, new DensityWords(texts, advice), reference, texts),
            new WhyCard(exploration, borders, texts),
            help,
            new MovedCard(here, words));
    cards.getStyleClass().add("side-cards");
    ScrollPane scroll = StyleClass.BARE.on(new ScrollPane(cards));
    scroll.setFitToWidth(true);
    scroll.setAccessibleText(texts.get("side.name"));
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    first.visibleProperty().subscribe(seen -> scroll.setVvalue(seen ? 0 : scroll.getVvalue()));
    setVgrow(scroll, Priority.ALWAYS);
    WayToHelp way = new WayToHelp(scroll, cards, help, texts);
    VBox always = new VBox(sentence(texts, "side.safety"), sentence(texts, "side.disclaimer"));
    always.getStyleClass().add("side-always");
    getStyleClass().add("side-column");
    getChildren().addAll(scroll, way, always);
  }

  private static Label sentence(Texts texts, String key) {
    return WrappedText.in(new Label(texts.get(key)));
  }
}
