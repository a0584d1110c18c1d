// SPDX-License-Identifier: MIT
package org.trabecula.app;

import javafx.scene.shape.Polygon;
import javafx.scene.shape.StrokeLineJoin;

/** One cell of the honeycomb: the sign of the program. */
final class Logo extends Polygon {
  private static final double RADIUS = 11;
  private static final int CORNERS = 6;

  Logo() {
    for (int corner = 0; corner < CORNERS; corner++) {
      double angle = Math.PI / CORNERS * (2 * corner + 1);
      getPoints().addAll(RADIUS * Math.cos(angle), RADIUS * Math.sin(angle));
    }
    setStrokeLineJoin(StrokeLineJoin.ROUND);
    getStyleClass().add("logo");
  }
}
