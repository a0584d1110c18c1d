// SPDX-License-Identifier: MIT
package org.trabecula.density.view;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.trabecula.density.DensityReader;
import org.trabecula.density.DensityReading;
import org.trabecula.density.DensityReference;
import org.trabecula.density.DensityWords;
import org.trabecula.density.TScores;
import org.trabecula.design.StyleClass;
import org.trabecula.design.WrappedText;
import org.trabecula.exploration.Now;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.text.Texts;

/** What a whole room must be able to read: age, density, struts, and below them what helps. */
public final class ReadoutBar extends HBox {
  private final DensityReader reader;
  private final DensityWords words;
  private final Texts texts;
  private final Label age = StyleClass.HEADLINE.on(new Label());
  private final Label name = StyleClass.STRONG.on(new Label());
  private final Label share = StyleClass.STRONG.on(new Label());
  private final FlowPane figures = new FlowPane();
  private final Label struts = StyleClass.STRONG.on(new Label());

  /**
   * @param reference the young adults with whom density is compared
   * @param more controls at the right end
   */
  public ReadoutBar(
      Exploration exploration, DensityReference reference, Texts texts, Node... more) {
    this.texts = texts;
    reader = new DensityReader(new TScores(reference));
    words = new DensityWords(texts, reference);
    figures.getChildren().addAll(age, share, struts);
    figures.getStyleClass().add("readouts");
    Label helps = WrappedText.in(new Label(texts.get("describe.help")));
    // A line of its own: where lines came and went, the picture below would jump.
    VBox lines = StyleClass.TIGHT_STACK.on(new VBox(figures, name, helps));
    setHgrow(lines, Priority.ALWAYS);
    StyleClass.TOP_BAR.on(this);
    getStyleClass().add("readout-bar");
    setAccessibleRole(AccessibleRole.TEXT);
    getChildren().add(lines);
    getChildren().addAll(more);
    // The bar lives as long as the window, and so does what it follows.
    exploration.calmNowProperty().subscribe(this::show);
  }

  /** Names the life before all else. */
  public void setTitle(ObservableValue<String> title) {
    Label life = StyleClass.HEADLINE.on(WrappedText.of(""));
    life.setId("presented-life");
    title.subscribe(life::setText);
    life.maxWidthProperty().bind(figures.widthProperty());
    figures.getChildren().add(0, life);
  }

  private void show(Now now) {
    DensityReading reading = now.density(reader);
    age.setText(texts.get("timeline.age", Math.floor(now.age())));
    name.setText(words.name(reading));
    share.setText(words.shareOfPeak(reading));
    struts.setText(words.cutStruts(now.explored().honeycomb().cutShare(now.age())));
    setAccessibleText(
        texts.readings(age.getText(), share.getText(), struts.getText(), name.getText()));
  }
}
