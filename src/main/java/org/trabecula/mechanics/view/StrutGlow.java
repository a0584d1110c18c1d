// SPDX-License-Identifier: MIT
package org.trabecula.mechanics.view;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import org.trabecula.honeycomb.Strut;
import org.trabecula.mechanics.PressedBone;
import org.trabecula.picture.PictureScale;
import org.trabecula.picture.PictureSize;

/**
 * What struts bear, drawn over the picture: the more, the wider and brighter a line along them.
 *
 * <p>Width and brightness tell it without colour. Rings mark struts that gave way.
 */
final class StrutGlow extends Region {
  /** Below this share of what a strut can stand it does not glow. */
  private static final double FAINT = 0.08;

  /** Widest line, µm of bone. */
  private static final double WIDEST = 95;

  /** Radius of the ring around a gap, µm of bone. */
  private static final double RING = 110;

  /** Width of the halo over that of its line, and its opacity. */
  private static final double HALO = 2.6;

  private static final double HALO_OPACITY = 0.28;

  /** How much fainter the sheets behind the first one glow. */
  private static final double BEHIND = 0.3;

  private static final double RIM = 1.4;
  private static final Color GLOW = Color.web("#ffe24a");
  private static final Color EDGE = Color.web("#3a0a2b");
  private static final Color GONE = Color.web("#fff6e6");

  private final Canvas canvas = new Canvas();
  private PressedBone bone;
  private double displacement;

  StrutGlow() {
    setMouseTransparent(true);
    getChildren().add(canvas);
  }

  /** Shows what a bone's struts bear at a displacement of the press, mm. */
  void show(PressedBone shown, double at) {
    bone = shown;
    // Beyond its collapse nothing more is known of a bone.
    displacement = Math.min(at, shown.curve().collapse());
    draw();
  }

  @Override
  protected void layoutChildren() {
    if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
      canvas.setWidth(getWidth());
      canvas.setHeight(getHeight());
      draw();
    }
  }

  private void draw() {
    GraphicsContext pen = canvas.getGraphicsContext2D();
    pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    if (bone == null || canvas.getWidth() < 1 || canvas.getHeight() < 1 || displacement <= 0) {
      return;
    }
    PictureSize size = new PictureSize((int) canvas.getWidth(), (int) canvas.getHeight());
    PictureScale scale = PictureScale.filling(bone.state().lattice(), size);
    pen.setLineCap(StrokeLineCap.ROUND);
    for (Strut strut : bone.state().lattice().struts()) {
      if (strut.isRung()) {
        continue;
      }
      if (bone.gaveWay(strut.index(), displacement)) {
        drawGone(pen, strut, scale);
      } else {
        drawBearing(pen, strut, scale);
      }
    }
  }

  private void drawBearing(GraphicsContext pen, Strut strut, PictureScale scale) {
    double demand = Math.min(1, bone.demand(strut.index(), displacement));
    if (demand < FAINT) {
      return;
    }
    double strength = Math.sqrt((demand - FAINT) / (1 - FAINT));
    double width = Math.max(1, strength * scale.pixels(WIDEST));
    double opacity = strength * nearness(strut);
    stroke(pen, strut, scale, GLOW, HALO * width, HALO_OPACITY * opacity);
    stroke(pen, strut, scale, EDGE, width + RIM, 0.7 * opacity);
    stroke(pen, strut, scale, GLOW, width, opacity);
    pen.setGlobalAlpha(1);
  }

  private static void stroke(
      GraphicsContext pen,
      Strut strut,
      PictureScale scale,
      Color colour,
      double width,
      double opacity) {
    pen.setGlobalAlpha(opacity);
    pen.setStroke(colour);
    pen.setLineWidth(width);
    line(pen, strut, scale);
  }

  private static void drawGone(GraphicsContext pen, Strut strut, PictureScale scale) {
    double x = scale.pixelX((strut.from().x() + strut.to().x()) / 2);
    double y = scale.pixelY((strut.from().y() + strut.to().y()) / 2);
    double radius = Math.max(3, scale.pixels(RING));
    pen.setGlobalAlpha(nearness(strut));
    pen.setStroke(EDGE);
    pen.setLineWidth(2 + RIM);
    pen.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    pen.setStroke(GONE);
    pen.setLineWidth(2);
    pen.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    pen.setGlobalAlpha(1);
  }

  private static double nearness(Strut strut) {
    return strut.sheet() == 0 ? 1 : BEHIND;
  }

  private static void line(GraphicsContext pen, Strut strut, PictureScale scale) {
    pen.strokeLine(
        scale.pixelX(strut.from().x()),
        scale.pixelY(strut.from().y()),
        scale.pixelX(strut.to().x()),
        scale.pixelY(strut.to().y()));
  }
}
