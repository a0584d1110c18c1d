// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb.view;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import org.trabecula.picture.LostStrut;
import org.trabecula.picture.PictureScale;

/**
 * What is outlined on one side of then and now: lost struts by dashes.
 *
 * <p>Every line has a dark one below it, so that it is seen on bone and on marrow.
 */
final class BoneMarks extends Pane {
  private final Path strutsShade = styled(new Path(), "lost-strut-shade");
  private final Path struts = styled(new Path(), "lost-strut");
  private final Rectangle side = new Rectangle();

  BoneMarks() {
    setMouseTransparent(true);
    setClip(side);
    getChildren().add(new Group(strutsShade, struts));
  }

  /** Leaves only what lies between two places, px from the left edge. */
  void showBetween(double from, double to) {
    side.setX(from);
    side.setWidth(Math.max(0, to - from));
    side.setHeight(getHeight());
  }

  /** Outlines the struts that are lost; an empty list takes the outlines away. */
  void showLost(List<LostStrut> lost, PictureScale scale) {
    struts.getElements().clear();
    for (LostStrut strut : lost) {
      List<Double> outline = strut.outline();
      for (int i = 0; i < outline.size(); i += 2) {
        double x = scale.pixelX(outline.get(i));
        double y = scale.pixelY(outline.get(i + 1));
        struts.getElements().add(i == 0 ? new MoveTo(x, y) : new LineTo(x, y));
      }
      struts.getElements().add(new ClosePath());
    }
    strutsShade.getElements().setAll(struts.getElements());
  }

  private static <N extends javafx.scene.Node> N styled(N node, String styleClass) {
    node.getStyleClass().add(styleClass);
    return node;
  }
}
