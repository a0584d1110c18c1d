// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.trabecula.design.StyleClass;
import org.trabecula.design.WrappedText;
import org.trabecula.exploration.Now;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.text.Texts;
import org.trabecula.treatment.TreatmentWords;

/**
 * What the model shows of the medicines of a life: of their end, their order and their pauses.
 *
 * <p>It lives as long as the exploration that it follows.
 */
final class TreatmentOutcome extends VBox {
  private final Texts texts;
  private final TreatmentWords words;
  private List<String> shown = List.of();

  TreatmentOutcome(Exploration exploration, Texts texts) {
    this.texts = texts;
    words = new TreatmentWords(texts);
    StyleClass.TIGHT_STACK.on(this);
    setId("treatment-outcome");
    managedProperty().bind(visibleProperty());
    exploration.calmNowProperty().subscribe(this::show);
  }

  private void show(Now now) {
    List<String> said = words.of(now.explored().counterfactuals().treatment());
    setVisible(!said.isEmpty());
    if (!said.equals(shown)) {
      shown = said;
      getChildren().setAll(line(StyleClass.STRONG, texts.get("treatment.title")));
      said.forEach(sentence -> getChildren().add(WrappedText.of(sentence)));
      getChildren().add(line(StyleClass.QUIET, texts.get("treatment.note")));
    }
  }

  private static Label line(StyleClass style, String words) {
    return WrappedText.in(style.on(new Label(words)));
  }
}
