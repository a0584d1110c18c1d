// SPDX-License-Identifier: MIT
package org.trabecula.cause.view;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.trabecula.balance.BoneBank;
import org.trabecula.balance.TrendBorders;
import org.trabecula.cause.Cause;
import org.trabecula.cause.CauseWords;
import org.trabecula.design.Card;
import org.trabecula.design.StyleClass;
import org.trabecula.design.WrappedText;
import org.trabecula.exploration.Now;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.text.Texts;

/** Why the bone does what it does: the causes, the one that changes most first. */
public final class WhyCard extends StackPane {
  /** Causes that are shown before anybody asks for the smaller ones. */
  private static final int FIRST = 3;

  private final Exploration exploration;
  private final Texts texts;
  private final CauseWords words;
  private final TrendBorders borders;
  private final VBox rows = StyleClass.TIGHT_STACK.on(new VBox());
  private final Label calm;
  private final Hyperlink more = new Hyperlink();
  private boolean all;

  public WhyCard(Exploration exploration, TrendBorders borders, Texts texts) {
    this.exploration = exploration;
    this.borders = borders;
    this.texts = texts;
    words = new CauseWords(texts);
    calm = StyleClass.QUIET.on(new Label());
    WrappedText.in(calm).managedProperty().bind(calm.visibleProperty());
    more.managedProperty().bind(more.visibleProperty());
    more.setOnAction(event -> showAll(!all));
    rows.getStyleClass().add("cause-rows");
    getChildren().add(new Card(texts.get("why.title"), texts.get("why.hint"), calm, rows, more));
    // The card lives as long as the window, and so does what it follows.
    exploration.calmNowProperty().subscribe(this::show);
  }

  private void showAll(boolean wanted) {
    all = wanted;
    show(exploration.calmNowProperty().get());
  }

  private void show(Now now) {
    List<Cause> causes = now.explored().causes().at(now.age());
    int shown = all ? causes.size() : Math.min(FIRST, causes.size());
    provideRows(shown);
    for (int i = 0; i < shown; i++) {
      ((CauseRow) rows.getChildren().get(i)).show(causes.get(i), now);
    }
    boolean gone = now.explored().honeycomb().isGone(now.age());
    calm.setText(gone && causes.isEmpty() ? texts.get("why.gone") : year(now, causes.isEmpty()));
    calm.setVisible(!calm.getText().isEmpty());
    more.setVisible(causes.size() > FIRST);
    more.setText(all ? texts.get("why.fewer") : texts.get("why.more", causes.size() - FIRST));
  }

  private String year(Now now, boolean none) {
    double net = BoneBank.at(now.explored().life(), now.age()).net();
    return words.year(borders.of(net), now.age(), none);
  }

  private void provideRows(int count) {
    while (rows.getChildren().size() < count) {
      rows.getChildren().add(new CauseRow(texts, words, borders));
    }
    rows.getChildren().remove(count, rows.getChildren().size());
  }
}
