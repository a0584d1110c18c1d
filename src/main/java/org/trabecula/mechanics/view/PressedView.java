// SPDX-License-Identifier: MIT
package org.trabecula.mechanics.view;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.trabecula.honeycomb.TrabecularLattice;
import org.trabecula.honeycomb.view.PixelPane;
import org.trabecula.mechanics.PressedBone;
import org.trabecula.picture.BoneTheme;
import org.trabecula.picture.Painters;
import org.trabecula.picture.PictureScale;
import org.trabecula.picture.PictureSize;

/** One bone in the press: the plate above it comes down, struts glow, and some give way. */
final class PressedView extends Region {
  /** How many times larger than it is the movement of the plate is drawn. */
  static final int MAGNIFIED = 20;

  /** Height of the plate, as a share of that of the picture. */
  private static final double PLATE = 0.045;

  /** Width over height of the field. */
  private static final double SHAPE = 1.5;

  private final FailingBonePainter painter;
  private final PixelPane pixels;
  private final StrutGlow glow = new StrutGlow();
  private final Region plate = new Region();
  private final Scale squeeze = new Scale(1, 1);
  private PressedBone bone;
  private BoneTheme theme;
  private double displacement;
  private int failures;

  /**
   * @param painters who paint
   */
  PressedView(Painters painters) {
    painter = new FailingBonePainter(painters.team());
    pixels = new PixelPane(painters.background(), () -> {}, painters.failure());
    plate.getStyleClass().add("press-plate");
    getStyleClass().add("pressed-view");
    pixels.getTransforms().add(squeeze);
    glow.getTransforms().add(squeeze);
    getChildren().addAll(pixels, glow, plate);
    setMinWidth(0);
  }

  /** Puts a bone into the press, unpressed. */
  void show(PressedBone next, BoneTheme colours) {
    bone = next;
    theme = colours;
    failures = -1;
    press(0);
  }

  /** Brings the press to a displacement, mm. */
  void press(double to) {
    displacement = to;
    glow.show(bone, to);
    if (bone.curve().failures(to) != failures) {
      failures = bone.curve().failures(to);
      pixels.show(new Painting(painter, bone, to, theme));
    }
    requestLayout();
  }

  boolean isPainting() {
    return pixels.isPainting();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.ceil(width / SHAPE * (1 + PLATE));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double thick = Math.ceil(getHeight() * PLATE / (1 + PLATE));
    double height = getHeight() - thick;
    pixels.resizeRelocate(0, thick, getWidth(), height);
    glow.resizeRelocate(0, thick, getWidth(), height);
    double down = bone == null ? 0 : down(height);
    squeeze.setPivotY(height);
    squeeze.setY(1 - down / Math.max(1, height));
    plate.resizeRelocate(0, (double) Math.round(down), getWidth(), thick);
  }

  private double down(double height) {
    TrabecularLattice lattice = bone.state().lattice();
    return Math.min(height / 2, height * displacement * MAGNIFIED / lattice.height());
  }

  private record Painting(
      FailingBonePainter painter, PressedBone bone, double displacement, BoneTheme theme)
      implements PixelPane.Painting {
    @Override
    public void paint(PictureSize size, int[] argb) {
      painter.paint(bone, displacement, theme, size, argb);
    }

    @Override
    public PictureScale painted(PictureSize size) {
      return PictureScale.filling(bone.state().lattice(), size);
    }

    @Override
    public PictureScale wanted(PictureSize size) {
      return painted(size);
    }
  }
}
