// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.trabecula.design.StyleClass;
import org.trabecula.picture.BoneChanges;
import org.trabecula.picture.PictureScale;
import org.trabecula.text.Texts;

/** One side of then and now: what is outlined on it, and the words that say which age it is. */
final class WipeSide {
  private final Texts texts;
  private final String key;
  private final Comparison comparison;
  private final BoneMarks marks = new BoneMarks();
  private final Label label = StyleClass.ON_PICTURE.on(new Label());

  /**
   * @param key of its words
   */
  WipeSide(Texts texts, String key, Comparison comparison) {
    this.texts = texts;
    this.key = key;
    this.comparison = comparison;
    label.setMouseTransparent(true);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
  }

  /** The outlines, to be laid over the whole picture. */
  BoneMarks marks() {
    return marks;
  }

  /** The words. */
  Label label() {
    return label;
  }

  /**
   * Shows a side whose age is known, and, once they are measured, its outlines.
   *
   * @param age years
   * @param later whether the other side shows an earlier age
   * @param changes between the two ages
   */
  void show(double age, boolean later, Optional<BoneChanges> changes, PictureScale scale) {
    boolean dashes = changes.isPresent() && comparison.lostStrutsShownProperty().get();
    marks.showLost(dashes ? changes.get().lost(later) : List.of(), scale);
    label.setText(texts.get(key, Math.floor(age)));
  }
}
