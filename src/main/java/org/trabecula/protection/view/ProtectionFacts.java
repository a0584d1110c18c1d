// SPDX-License-Identifier: MIT
package org.trabecula.protection.view;

import javafx.scene.layout.VBox;
import org.trabecula.design.StyleClass;
import org.trabecula.design.WrappedText;
import org.trabecula.parameter.Bibliography;
import org.trabecula.parameter.Parameter;
import org.trabecula.protection.Falls;
import org.trabecula.protection.ProtectionFigures;
import org.trabecula.protection.ProtectionParameters;
import org.trabecula.text.Texts;
import org.trabecula.treatment.TrialResults;

/** What was measured about falls, with the works it comes from. */
final class ProtectionFacts extends VBox {

  ProtectionFacts(ProtectionFigures known, Texts texts) {
    StyleClass.CARD.on(this);
    ProtectionParameters figures = known.numbers();
    Bibliography works = known.works();
    TrialResults trials = known.trials();
    double fallen = figures.hipAfterFallOlder().value();
    Object[] safe = {
      figures.fallsWhenSafe().value(),
      figures.studiedFromAge().value(),
      work(works, figures.fallsWhenSafe())
    };
    Object[] hip = {
      fallen,
      Falls.OTHERS - fallen,
      figures.olderFromAge().value(),
      work(works, figures.hipAfterFallOlder())
    };
    Object[] training = {
      trials.fallsWithTraining().value(),
      trials.fallsFromAge().value(),
      work(works, trials.fallsWithTraining())
    };
    getChildren()
        .addAll(
            WrappedText.of(texts.get("protection.hip.fact", hip)),
            WrappedText.of(texts.get("protection.safe.fact", safe)),
            WrappedText.of(texts.get("protection.training.fact", training)));
  }

  private static String work(Bibliography works, Parameter figure) {
    return works.find(figure.reference()).orElseThrow().shortName();
  }
}
