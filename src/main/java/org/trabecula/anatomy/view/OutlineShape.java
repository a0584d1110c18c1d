// SPDX-License-Identifier: MIT
package org.trabecula.anatomy.view;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.shape.Polygon;
import org.trabecula.anatomy.Outline;

/** An outline as a shape in millimetres, to be scaled by its parent. */
final class OutlineShape extends Polygon {

  OutlineShape(Outline outline, String styleClass) {
    show(outline);
    getStyleClass().add(styleClass);
  }

  /** Takes another outline. */
  void show(Outline outline) {
    List<Double> points =
        outline.places().stream().flatMap(place -> Stream.of(place.x(), place.y())).toList();
    getPoints().setAll(points);
  }
}
