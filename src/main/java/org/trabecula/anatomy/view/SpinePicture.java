// SPDX-License-Identifier: MIT
package org.trabecula.anatomy.view;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import org.trabecula.anatomy.Spine;
import org.trabecula.text.Texts;

/**
 * Two people beside each other: one with a healthy spine, one in whose spine bones have settled.
 */
final class SpinePicture extends Pane {
  /** What of the people is seen, mm above and below the bone that is the origin. */
  private static final double TOP = -705;

  private static final double BOTTOM = 330;

  /** Where they stand, mm from the middle. */
  private static final double APART = 210;

  /** Half the width that is seen, mm. */
  private static final double HALF_WIDTH = 440;

  private static final double LINE = 1.5;

  /** Half the least distance between the words of both, px. */
  private static final double GAP = 4;

  private final Texts texts;
  private final double share;
  private final PersonShape before = new PersonShape(Spine.healthy());
  private final Group after = new Group();
  private final Line height = new Line();
  private final Affine millimetres = new Affine();
  private final Label beforeWords = new Label();
  private final Label afterWords = new Label();
  private final Rectangle frame = new Rectangle();

  /**
   * @param share of the front height that a settled bone has lost, 0 to 1
   */
  SpinePicture(Texts texts, double share) {
    this.texts = texts;
    this.share = share;
    before.setTranslateX(-APART);
    after.setTranslateX(APART);
    height.getStyleClass().add("height-before");
    Group scene = new Group(before, after, height);
    scene.getTransforms().add(millimetres);
    getChildren().addAll(scene, beforeWords, afterWords);
    getStyleClass().addAll("anatomy", "spine-picture");
    beforeWords.setWrapText(true);
    afterWords.setWrapText(true);
    setMinSize(0, 0);
    beforeWords.setText(texts.get("lesson.spine.picture.before"));
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setClip(frame);
  }

  /** Shows how many bones have settled. */
  void show(int count) {
    after.getChildren().setAll(new PersonShape(Spine.settled(count, share)));
    afterWords.setText(
        count == 0
            ? texts.get("lesson.spine.picture.before")
            : texts.get("lesson.spine.picture.after", count));
    setAccessibleText(texts.get("lesson.spine.picture.name", count));
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    frame.setWidth(getWidth());
    frame.setHeight(getHeight());
    double scale = Math.min(getWidth() / (2 * HALF_WIDTH), getHeight() / (BOTTOM - TOP));
    millimetres.setMxx(scale);
    millimetres.setMyy(scale);
    millimetres.setTx(getWidth() / 2);
    // Room that is left shows more of their legs.
    millimetres.setTy(-TOP * scale);
    Bounds upright = before.getBoundsInParent();
    height.setStartX(upright.getMinX());
    height.setEndX(APART + HALF_WIDTH / 2);
    height.setStartY(upright.getMinY());
    height.setEndY(upright.getMinY());
    height.setStrokeWidth(LINE / scale);
    height.getStrokeDashArray().setAll(5 * LINE / scale, 4 * LINE / scale);
    place(beforeWords, -APART, scale);
    place(afterWords, APART, scale);
  }

  private void place(Label words, double middle, double scale) {
    double width = Math.min(getWidth() / 2 - 2 * GAP, words.prefWidth(-1));
    double tall = words.prefHeight(width);
    // Where the people stand close together, their words keep apart.
    double aside = Math.max(Math.abs(middle) * scale, width / 2 + GAP);
    double x = getWidth() / 2 + Math.signum(middle) * aside - width / 2;
    words.resizeRelocate(Math.rint(x), getHeight() - tall, width, tall);
  }
}
