// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb.view;

import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.transform.Rotate;

/**
 * Rounds the corners of a picture by covering them with the colour around it.
 *
 * <p>A rounded clip would do the same at the price of a second drawing of the whole picture.
 */
final class CornerMask extends Region {
  private static final double RADIUS = 14;

  CornerMask() {
    setMouseTransparent(true);
    for (int corner = 0; corner < 4; corner++) {
      Path path =
          new Path(
              new MoveTo(-1, -1),
              new LineTo(RADIUS, -1),
              new LineTo(RADIUS, 0),
              new QuadCurveTo(0, 0, 0, RADIUS),
              new LineTo(-1, RADIUS),
              new ClosePath());
      path.getStyleClass().add("corner-mask");
      path.setManaged(false);
      path.getTransforms().setAll(new Rotate(90.0 * corner, 0, 0));
      getChildren().add(path);
    }
  }

  @Override
  protected void layoutChildren() {
    place(0, 0, 0);
    place(1, getWidth(), 0);
    place(2, getWidth(), getHeight());
    place(3, 0, getHeight());
  }

  private void place(int corner, double x, double y) {
    getChildren().get(corner).setLayoutX(x);
    getChildren().get(corner).setLayoutY(y);
  }
}
