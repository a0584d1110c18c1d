// SPDX-License-Identifier: MIT
package org.trabecula.loop.view;

import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Affine;
import org.trabecula.asset.JsonName;
import org.trabecula.design.StyleClass;
import org.trabecula.loop.Organ;

/** An organ of the loop, drawn simply, with its name; it lights up where something acts. */
final class OrganShape extends Group {
  private final Organ organ;
  private final SVGPath ground = new SVGPath();
  private final SVGPath detail = new SVGPath();
  private final Group drawing = new Group(ground, detail);
  private final Affine place = new Affine();
  private final Label label = StyleClass.STRONG.on(new Label());

  OrganShape(Organ organ, String name) {
    this.organ = organ;
    ground.setContent(OrganOutline.ground(organ));
    detail.setContent(OrganOutline.detail(organ));
    String style = "loop-" + JsonName.of(organ).toLowerCase(Locale.ROOT);
    ground.getStyleClass().addAll("loop-organ", style);
    detail.getStyleClass().addAll("loop-organ-detail", style + "-detail");
    label.getStyleClass().add("loop-label");
    label.setText(name);
    drawing.getTransforms().add(place);
    getChildren().addAll(drawing, label);
  }

  Label label() {
    return label;
  }

  /** Lights it up, or not. */
  void setLit(boolean lit) {
    ground.getStyleClass().remove("loop-lit");
    if (lit) {
      ground.getStyleClass().add("loop-lit");
    }
  }

  /** Places it where the picture begins, at a size of the picture. */
  void place(Point2D origin, double unit) {
    Rectangle2D room = LoopMap.place(organ);
    place.setMxx(unit * room.getWidth() / OrganOutline.SIZE);
    place.setMyy(unit * room.getHeight() / OrganOutline.SIZE);
    place.setTx(origin.getX() + unit * room.getMinX());
    place.setTy(origin.getY() + unit * room.getMinY());
    label.autosize();
    double middle = origin.getX() + unit * (room.getMinX() + room.getWidth() / 2);
    double height =
        origin.getY() + unit * (room.getMinY() + OrganOutline.labelAt(organ) * room.getHeight());
    label.relocate(
        Math.rint(middle - label.getWidth() / 2), Math.rint(height - label.getHeight() / 2));
  }
}
