// SPDX-License-Identifier: MIT
package org.trabecula.treatment.view;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.trabecula.design.StyleClass;
import org.trabecula.design.WrappedText;
import org.trabecula.treatment.MedicineMonograph;
import org.trabecula.treatment.MonographRow;
import org.trabecula.treatment.MonographWords;
import org.trabecula.treatment.TrialCount;
import org.trabecula.treatment.TrialGroup;
import org.trabecula.treatment.TrialOutcome;

/** What one row tells of one medicine; it is read out whole when the keys come to it. */
final class MonographCell extends VBox {

  /**
   * @param longest the count of 1,000 that fills a bar
   */
  MonographCell(
      MedicineMonograph medicine, MonographRow row, double longest, MonographWords words) {
    if (words.outcomes(medicine, row).isEmpty()) {
      words.told(medicine, row).forEach(this::say);
    } else {
      count(medicine, row, longest, words);
    }
    getStyleClass().add("monograph-cell");
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(words.whole(medicine, row));
  }

  private void say(String sentence) {
    getChildren().add(WrappedText.of(sentence));
  }

  /** People who were counted more than once are named once. */
  private void count(
      MedicineMonograph medicine, MonographRow row, double longest, MonographWords words) {
    Optional<TrialGroup> before = Optional.empty();
    for (TrialOutcome outcome : words.outcomes(medicine, row)) {
      words.sentence(outcome).ifPresent(this::say);
      Optional<TrialGroup> group = outcome.count().map(TrialCount::group);
      if (group.isPresent() && !group.equals(before)) {
        getChildren().add(WrappedText.in(StyleClass.QUIET.on(new Label(words.group(group.get())))));
      }
      outcome.count().ifPresent(count -> getChildren().add(new CountBars(count, longest, words)));
      before = group;
    }
  }
}
