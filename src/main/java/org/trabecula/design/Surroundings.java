// SPDX-License-Identifier: MIT
package org.trabecula.design;

import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.trabecula.measure.Customs;
import org.trabecula.picture.BoneTheme;
import org.trabecula.picture.Painters;
import org.trabecula.text.Texts;

/**
 * What a part of the window needs of all that is around it.
 *
 * @param texts the words
 * @param theme the colours of bone
 * @param customs the units that are shown, and whose advice counts
 * @param reducedMotion whether little shall move
 * @param workers the threads beside the JavaFX thread
 * @param failures tells a person what failed on them
 */
public record Surroundings(
    Texts texts,
    ObservableValue<BoneTheme> theme,
    ObservableValue<Customs> customs,
    ObservableBooleanValue reducedMotion,
    Workers workers,
    Failures failures) {

  /**
   * Those who paint.
   *
   * @param failed what has failed when a painting has
   */
  public Painters painters(Failed failed) {
    return workers.painters(failures.of(failed));
  }
}
