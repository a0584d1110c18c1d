// SPDX-License-Identifier: MIT
package org.trabecula.mechanics.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import org.trabecula.design.PlotScale;
import org.trabecula.design.StyleClass;
import org.trabecula.mechanics.PressCurve;
import org.trabecula.mechanics.PressPair;
import org.trabecula.text.Texts;

/** Load over the way of the press, for both bones, as far as the press has come. */
final class LoadPlot extends Region {
  private static final double GAP = 6;
  private static final double HEADROOM = 1.12;
  private static final double LOWEST = 9;

  private final Label up = StyleClass.QUIET.on(new Label());
  private final Label along = StyleClass.QUIET.on(new Label());
  private final Label most = StyleClass.QUIET.on(new Label());
  private final Line floor = styled(new Line(), "load-axis");
  private final Line wall = styled(new Line(), "load-axis");
  private final Line top = styled(new Line(), "curve-grid");
  private final Trace left = new Trace("load-left");
  private final Trace right = new Trace("load-right");
  private PressPair pair;
  private double displacement;

  LoadPlot(Texts texts) {
    up.setText(texts.get("press.plot.up"));
    along.setText(texts.get("press.plot.along"));
    most.setText(texts.get("press.plot.most"));
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(texts.get("press.plot.name"));
    getChildren().addAll(top, floor, wall, up, along, most);
    getChildren().addAll(left.nodes());
    getChildren().addAll(right.nodes());
    getChildren().forEach(node -> node.setManaged(false));
    setVisible(false);
  }

  /** Shows two bones under the names that they have in the press. */
  void show(PressPair next, String leftName, String rightName) {
    pair = next;
    setVisible(true);
    left.name.setText(leftName);
    right.name.setText(rightName);
    press(0);
  }

  /** Draws both curves up to a displacement of the press, mm. */
  void press(double to) {
    displacement = to;
    requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    return LOWEST * up.getFont().getSize();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double line = Math.ceil(up.prefHeight(-1));
    double x = Math.ceil(most.prefWidth(-1)) + 2 * GAP;
    double y = line + GAP;
    double foot = getHeight() - line - GAP;
    double end = getWidth() - GAP;
    up.resizeRelocate(0, 0, getWidth(), line);
    double alongWidth = Math.min(getWidth(), along.prefWidth(-1));
    along.resizeRelocate(end - alongWidth, foot + GAP / 2, alongWidth, line);
    place(wall, x, y, x, foot);
    place(floor, x, foot, end, foot);
    if (pair == null) {
      return;
    }
    PlotScale scale = scale(x, y, end, foot);
    double hundred = scale.y(pair.left().curve().strength());
    place(top, x, hundred, end, hundred);
    most.resizeRelocate(GAP, hundred - line / 2, most.prefWidth(-1), line);
    right.draw(pair.right().curve(), scale, displacement, end);
    left.draw(pair.left().curve(), scale, displacement, end);
    left.keepClearOf(right, line);
  }

  private PlotScale scale(double x, double y, double end, double foot) {
    double load =
        Math.max(pair.left().curve().strength(), pair.right().curve().strength()) * HEADROOM;
    // A bone that bears nothing lies on the foot, whatever the height stands for.
    return new PlotScale(x, y, end - x, foot - y, 0, pair.reach(), 0, load > 0 ? load : 1);
  }

  private static void place(Line line, double x, double y, double toX, double toY) {
    line.setStartX(Math.round(x) + 0.5);
    line.setStartY(Math.round(y) + 0.5);
    line.setEndX(Math.round(toX) + 0.5);
    line.setEndY(Math.round(toY) + 0.5);
  }

  private static <N extends javafx.scene.Node> N styled(N node, String styleClass) {
    node.getStyleClass().add(styleClass);
    return node;
  }

  /** One bone's curve, its present end and its name. */
  private static final class Trace {
    private final Polyline curve;
    private final Circle end;
    private final Label name;

    Trace(String styleClass) {
      curve = styled(new Polyline(), styleClass);
      end = styled(new Circle(5), styleClass + "-end");
      name = styled(new Label(), styleClass + "-name");
    }

    List<javafx.scene.Node> nodes() {
      return List.of(curve, end, name);
    }

    void draw(PressCurve of, PlotScale scale, double displacement, double edge) {
      List<Double> places = new ArrayList<>();
      for (PressCurve.Point point : of.points()) {
        if (point.displacement() <= displacement) {
          add(places, scale, point.displacement(), point.load());
        }
      }
      if (displacement < of.collapse()) {
        add(places, scale, displacement, of.load(displacement));
      }
      curve.getPoints().setAll(places);
      end.setCenterX(places.get(places.size() - 2));
      end.setCenterY(places.get(places.size() - 1));
      double width = name.prefWidth(-1);
      double height = name.prefHeight(-1);
      double x = end.getCenterX() + 2 * GAP;
      boolean room = x + width <= edge;
      double below = end.getCenterY() + GAP;
      // Below the foot stands what the axis is called.
      boolean above = room || below + height > scale.bottom();
      double y = above ? end.getCenterY() - height - GAP : below;
      name.resizeRelocate(room ? x : edge - width, y, width, height);
    }

    void keepClearOf(Trace other, double line) {
      if (name.getBoundsInParent().intersects(other.name.getBoundsInParent())) {
        name.setLayoutY(other.name.getLayoutY() - line);
      }
    }

    private static void add(
        List<Double> places, PlotScale scale, double displacement, double load) {
      places.add(scale.x(displacement));
      places.add(scale.y(load));
    }
  }
}
