// SPDX-License-Identifier: MIT
package org.trabecula.protection.view;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import org.trabecula.asset.JsonName;
import org.trabecula.protection.HomeDrawing;

/** The drawing of one thing in its room, as it is at first or made safe. */
final class HazardDrawing extends Group {
  private final Group before;
  private final Group after;
  private final Scale scale = new Scale();

  HazardDrawing(HomeDrawing.Place place) {
    before = drawn(place.before());
    after = drawn(place.after());
    getChildren().addAll(drawn(place.room()), before, after);
    getTransforms().add(scale);
    setManaged(false);
    setMouseTransparent(true);
    setSafe(false);
  }

  /** Draws the thing made safe, or as it is at first. */
  void setSafe(boolean safe) {
    before.setVisible(!safe);
    after.setVisible(safe);
  }

  /** Puts the drawing somewhere, px, at a scale. */
  void place(double x, double y, double factor) {
    relocateOrigin(x, y);
    scale.setX(factor);
    scale.setY(factor);
  }

  /** The origin of the drawing, not the edge of what happens to be drawn. */
  private void relocateOrigin(double x, double y) {
    setLayoutX(x);
    setLayoutY(y);
  }

  private static Group drawn(List<HomeDrawing.Stroke> strokes) {
    Group group = new Group();
    for (HomeDrawing.Stroke stroke : strokes) {
      SVGPath path = new SVGPath();
      path.setContent(stroke.path());
      path.getStyleClass().addAll("home-stroke", "home-" + JsonName.of(stroke.look()));
      group.getChildren().add(path);
    }
    return group;
  }
}
