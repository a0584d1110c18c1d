// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.trabecula.balance.TrendBorders;
import org.trabecula.balance.view.BoneBankCard;
import org.trabecula.cause.view.WhyCard;
import org.trabecula.density.DensityReader;
import org.trabecula.density.DensityReference;
import org.trabecula.density.DensityWords;
import org.trabecula.density.TScores;
import org.trabecula.density.view.DensityCard;
import org.trabecula.design.StyleClass;
import org.trabecula.design.WrappedText;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.help.view.HelpCard;
import org.trabecula.help.view.HelpLink;
import org.trabecula.help.view.TriedHelp;
import org.trabecula.measure.Customs;
import org.trabecula.moved.Move;
import org.trabecula.moved.MovedWords;
import org.trabecula.moved.view.LastMove;
import org.trabecula.moved.view.MovedCard;
import org.trabecula.text.Texts;

/** The cards under each other, and below them two sentences that never scroll away. */
final class SideColumn extends VBox {
  private final ScrollPane scroll;
  private final HelpCard help;

  /**
   * @param move what was moved last
   * @param tried what was tried on the life
   * @param figures that the cards tell
   * @param customs whose advice counts
   */
  SideColumn(
      Exploration exploration,
      LastMove move,
      TriedHelp tried,
      Figures figures,
      ObservableValue<Customs> customs,
      Texts texts) {
    DensityReference reference = figures.density();
    DensityReader reader = new DensityReader(new TScores(reference));
    TrendBorders borders = figures.trend();
    help =
        new HelpCard(
            exploration, tried, figures.whatHelps(customs), figures.help(), reference, texts);
    MovedWords words = new MovedWords(texts, figures.moved());
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
            new DensityCard(
                exploration, reader, new DensityWords(texts, reference), reference, texts),
            new WhyCard(exploration, borders, texts),
            help,
            new MovedCard(here, words));
    cards.getStyleClass().add("side-cards");
    scroll = StyleClass.BARE.on(new ScrollPane(cards));
    scroll.setFitToWidth(true);
    scroll.setAccessibleText(texts.get("side.name"));
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    first.visibleProperty().subscribe(seen -> scroll.setVvalue(seen ? 0 : scroll.getVvalue()));
    SteadyPlace.keep(scroll, cards, help);
    setVgrow(scroll, Priority.ALWAYS);
    HelpLink way = new HelpLink(scroll, cards, help, texts);
    Label safety = WrappedText.of("");
    // The column lives as long as the window, and so does what it follows.
    figures.signs(exploration, texts).subscribe(safety::setText);
    VBox always = new VBox(safety, WrappedText.of(texts.get("side.disclaimer")));
    always.getStyleClass().add("side-always");
    getStyleClass().add("side-column");
    getChildren().addAll(scroll, way, always);
  }

  /** Back to how the program starts: from the top, with nothing tried. */
  void reset() {
    scroll.setVvalue(0);
    help.reset();
  }
}
