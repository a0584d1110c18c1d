// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.util.StringJoiner;
import javafx.scene.layout.Region;

/** One cell of the honeycomb: the sign of the program, as large as the text beside it. */
final class Logo extends Region {
  private static final int CORNERS = 6;
  private static final double INNER = 0.74;

  Logo() {
    getStyleClass().add("logo");
    setStyle("-fx-shape: \"" + hexagon(1) + " " + hexagon(-INNER) + "\"");
  }

  /** A hexagon as an SVG path; a negative radius goes round the other way, which cuts a hole. */
  private static String hexagon(double radius) {
    StringJoiner path = new StringJoiner(" L ", "M ", " Z");
    for (int corner = 0; corner < CORNERS; corner++) {
      double angle = Math.signum(radius) * Math.PI / CORNERS * (2 * corner + 1);
      path.add(Math.abs(radius) * Math.cos(angle) + " " + Math.abs(radius) * Math.sin(angle));
    }
    return path.toString();
  }
}
