// SPDX-License-Identifier: MIT
package org.trabecula.lens.view;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import org.trabecula.lens.SectionCell;
import org.trabecula.lens.StrutSection;
import org.trabecula.text.Texts;

/** Draws a strut that is cut open at a work site: bone, marrow and the cells on it. */
final class SectionDrawing extends Pane {
  /** Where the bone's surface lies, as a share of the height, and at least so far down, µm. */
  private static final double SURFACE = 0.36;

  private static final double LEAST_MARROW = 48;

  /** Length of the scale bar, µm. */
  private static final double SCALE_BAR = 50;

  private static final double MARGIN = 8;

  private final double lamella;
  private final Path bone = styled("lens-bone");
  private final Path fresh = styled("lens-fresh");
  private final Path soft = styled("lens-osteoid");
  private final Path layers = styled("lens-layers");
  private final Path floor = styled("lens-floor");
  private final Path found = styled("lens-found");
  private final Group cells = new Group();
  private final Rectangle frame = new Rectangle();
  private final Region scaleBar = new Region();
  private final Label scaleName;
  private final Label marrowName;
  private final Label boneName;
  private StrutSection section;
  private List<SectionCell> standing = List.of();

  /**
   * @param lamella distance between the layers of bone that are drawn, µm
   */
  SectionDrawing(Texts texts, double lamella) {
    this.lamella = lamella;
    scaleName = name(texts.get("lens.label.scale", SCALE_BAR), "lens-scale-name");
    marrowName = name(texts.get("lens.label.marrow"), "lens-marrow-name");
    boneName = name(texts.get("lens.label.bone"), "lens-bone-name");
    scaleBar.getStyleClass().add("scale-bar-line");
    scaleBar.setManaged(false);
    getStyleClass().add("lens-drawing");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    frame.setArcWidth(2 * MARGIN);
    frame.setArcHeight(2 * MARGIN);
    setClip(frame);
    getChildren().addAll(bone, fresh, soft, layers, floor, found, cells);
    getChildren().addAll(marrowName, boneName, scaleName, scaleBar);
  }

  /** Shows a section and the cells on it. */
  void show(StrutSection next, List<SectionCell> cellsOnIt) {
    section = next;
    standing = cellsOnIt;
    draw();
  }

  @Override
  protected void layoutChildren() {
    if (frame.getWidth() != getWidth() || frame.getHeight() != getHeight()) {
      frame.setWidth(getWidth());
      frame.setHeight(getHeight());
      draw();
      // What is made while the window lays itself out would get its colours with the next frame.
      cells.applyCss();
    }
    marrowName.autosize();
    marrowName.relocate(MARGIN, MARGIN / 2);
    boneName.autosize();
    if (section != null) {
      placeBoneName();
    }
    scaleName.autosize();
    double length = section == null ? 0 : SCALE_BAR * scale();
    double left = getWidth() - MARGIN - Math.max(length, scaleName.getWidth());
    scaleName.relocate(left, MARGIN / 2);
    scaleBar.resizeRelocate(left, MARGIN / 2 + scaleName.getHeight(), length, 3);
  }

  /** Sets the name of bone on bone, at the left; where that is too thin for it, there is none. */
  private void placeBoneName() {
    double height = boneName.getHeight();
    double end = MARGIN + boneName.getWidth();
    double top = 0;
    double foot = getHeight() - MARGIN / 2;
    for (int i = 0; i < section.xs().length && x(section.xs()[i]) < end; i++) {
      top = Math.max(top, y(section.surface()[i]));
      foot = Math.min(foot, y(section.back()[i]) - MARGIN / 4);
    }
    boneName.relocate(MARGIN, foot - height);
    boneName.setVisible(foot - height >= top);
  }

  private void draw() {
    if (section == null || getWidth() < 1) {
      return;
    }
    between(bone, section.floor(), section.back());
    between(fresh, section.seam(), section.floor());
    between(soft, section.surface(), section.seam());
    layers.getElements().clear();
    for (StrutSection.Layer layer : section.layers(lamella)) {
      add(layers, layer.from(), layer.heights());
    }
    double[] shownFloor = section.floor();
    floor.getElements().clear();
    found.getElements().clear();
    addWhereApart(floor, shownFloor, section.surface());
    addWhereApart(found, section.found(), section.surface());
    cells.getChildren().clear();
    for (SectionCell cell : standing) {
      cells.getChildren().add(CellShapes.of(cell, x(cell.x()), y(cell.y()), scale()));
    }
    placeBoneName();
  }

  /** Fills what lies between two lines, where there is anything. */
  private void between(Path path, double[] upper, double[] lower) {
    path.getElements().clear();
    int last = upper.length - 1;
    for (int i = 0; i <= last; i++) {
      path.getElements().add(i == 0 ? move(i, upper) : line(i, upper));
    }
    for (int i = last; i >= 0; i--) {
      path.getElements().add(line(i, lower));
    }
  }

  /** Draws a line only where it lies apart from another one. */
  private void addWhereApart(Path path, double[] heights, double[] other) {
    boolean drawing = false;
    for (int i = 0; i < heights.length; i++) {
      boolean apart = Math.abs(heights[i] - other[i]) > 1;
      if (apart) {
        path.getElements().add(drawing ? line(i, heights) : move(i, heights));
      }
      drawing = apart;
    }
  }

  private void add(Path path, int from, double[] heights) {
    for (int i = 0; i < heights.length; i++) {
      double x = x(section.xs()[from + i]);
      path.getElements().add(i == 0 ? new MoveTo(x, y(heights[i])) : new LineTo(x, y(heights[i])));
    }
  }

  private MoveTo move(int index, double[] heights) {
    return new MoveTo(x(section.xs()[index]), y(heights[index]));
  }

  private LineTo line(int index, double[] heights) {
    return new LineTo(x(section.xs()[index]), y(heights[index]));
  }

  private double x(double micrometres) {
    return getWidth() / 2 + micrometres * scale();
  }

  private double y(double micrometres) {
    double level = section == null ? 0 : section.found()[section.found().length / 2];
    double down = Math.max(SURFACE * getHeight(), LEAST_MARROW * scale());
    return down + (level - micrometres) * scale();
  }

  /** Pixels in a µm. */
  private double scale() {
    return section == null ? 1 : getWidth() / (2 * section.halfWidth());
  }

  private static Path styled(String styleClass) {
    Path path = new Path();
    path.getStyleClass().add(styleClass);
    path.setManaged(false);
    return path;
  }

  private static Label name(String words, String styleClass) {
    Label label = new Label(words);
    label.getStyleClass().add(styleClass);
    label.setManaged(false);
    return label;
  }
}
