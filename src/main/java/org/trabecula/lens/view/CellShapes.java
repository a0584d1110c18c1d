// SPDX-License-Identifier: MIT
package org.trabecula.lens.view;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Rotate;
import org.trabecula.lens.SectionCell;

/** The shapes of cells in the lens: each kind can be told without its colour. */
final class CellShapes {
  private static final int RUFFLES = 9;

  /** Where an osteoclast's nuclei lie: shares of its width from the middle, of its height up. */
  private static final double[][] NUCLEI = {
    {-0.28, 0.48}, {-0.08, 0.72}, {0.16, 0.66}, {0.3, 0.42}, {0.02, 0.42}
  };

  private CellShapes() {}

  /**
   * A cell with its foot at the origin, upright, turned and moved to its place.
   *
   * @param x of its foot, px
   * @param y of its foot, px
   * @param scale px in a µm
   */
  static Node of(SectionCell cell, double x, double y, double scale) {
    double width = cell.width() * scale;
    double height = cell.height() * scale;
    Group shape =
        switch (cell.kind()) {
          case OSTEOCLAST -> osteoclast(width, height);
          case REVERSAL -> reversal(width, height);
          case OSTEOBLAST -> osteoblast(width, height);
          case LINING -> lining(width, height);
        };
    shape.setLayoutX(x);
    shape.setLayoutY(y);
    shape.getTransforms().add(new Rotate(-Math.toDegrees(cell.slope()), 0, 0));
    return shape;
  }

  /** A dome on a ruffled edge, with several nuclei. */
  private static Group osteoclast(double width, double height) {
    Path body = new Path(new MoveTo(-width / 2, 0));
    ArcTo dome = new ArcTo(width / 2, height, 0, width / 2, 0, true, true);
    body.getElements().add(dome);
    double step = width / RUFFLES;
    for (int i = 1; i < RUFFLES; i++) {
      double depth = i % 2 == 1 ? 0.12 * height : -0.06 * height;
      body.getElements().add(new LineTo(width / 2 - i * step, depth));
    }
    body.getElements().add(new ClosePath());
    Group cell = new Group(styled(body, "lens-osteoclast"));
    for (double[] nucleus : NUCLEI) {
      Circle circle = new Circle(nucleus[0] * width, -nucleus[1] * height, 0.075 * width);
      cell.getChildren().add(styled(circle, "lens-nucleus"));
    }
    return cell;
  }

  /** A flat spindle with one nucleus. */
  private static Group reversal(double width, double height) {
    Ellipse body = new Ellipse(0, -height / 2, width / 2, height / 2);
    Circle nucleus = new Circle(0, -height / 2, height / 5);
    return new Group(styled(body, "lens-reversal"), styled(nucleus, "lens-nucleus"));
  }

  /** A block with rounded corners and one nucleus away from the bone. */
  private static Group osteoblast(double width, double height) {
    Rectangle body = new Rectangle(-width / 2, -height, width, height);
    body.setArcWidth(Math.min(width, height) * 0.7);
    body.setArcHeight(Math.min(width, height) * 0.7);
    Circle nucleus = new Circle(0, -0.62 * height, 0.2 * Math.min(width, height));
    return new Group(styled(body, "lens-osteoblast"), styled(nucleus, "lens-nucleus"));
  }

  private static Group lining(double width, double height) {
    Rectangle body = new Rectangle(-width / 2, -height, width, height);
    body.setArcWidth(height);
    body.setArcHeight(height);
    Ellipse nucleus = new Ellipse(0, -height * 0.7, width / 8, height * 0.7);
    return new Group(styled(body, "lens-lining"), styled(nucleus, "lens-nucleus"));
  }

  private static <S extends Shape> S styled(S shape, String styleClass) {
    shape.getStyleClass().add(styleClass);
    return shape;
  }
}
