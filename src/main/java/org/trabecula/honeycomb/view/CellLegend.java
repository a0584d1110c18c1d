// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb.view;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import org.trabecula.design.StyleClass;
import org.trabecula.text.Texts;

/** Says what of the work is drawn how: a colour, a shape and a name for each. */
public final class CellLegend extends VBox {
  private static final double MARK = 11;

  /** Size of the words beside which a mark has that size, px. */
  private static final double TEXT = 15;

  private static final int BITES = 3;

  /** Height of a low picture, in heights of the legend. */
  private static final double LOW = 6;

  private final Texts texts;
  private final HBox entries = new HBox();
  private final VBox cells;
  private final VBox surfaces;
  private final Label note = new Label();

  public CellLegend(Texts texts) {
    this.texts = texts;
    cells =
        new VBox(
            entry(disc(), texts.get("picture.legend.osteoclasts")),
            entry(block(), texts.get("picture.legend.osteoblasts")));
    surfaces =
        new VBox(
            entry(bites(), texts.get("picture.legend.bare")),
            entry(band(), texts.get("picture.legend.fresh")));
    entries.getChildren().addAll(cells, surfaces);
    entries.getStyleClass().add("cell-legend-entries");
    getChildren().addAll(entries, note);
    getStyleClass().addAll(StyleClass.ON_PICTURE.cssName(), "cell-legend");
    setMouseTransparent(true);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    showTrace(false);
  }

  /** Says what is drawn: a trace of the work, or cells at some sites and marks at the others. */
  void showTrace(boolean trace) {
    note.setText(texts.get(trace ? "picture.legend.trace" : "picture.legend.cells"));
  }

  /** Leaves out the line that explains, where sites cannot be clicked. */
  public void leaveNoteOut() {
    show(note, false);
  }

  /**
   * Leaves out the line that explains, and all but the cells, where the picture has no room for
   * them, px.
   */
  void fitInto(double width, double height) {
    double room = width - getInsets().getLeft() - getInsets().getRight();
    boolean low = height < LOW * Math.max(cells.prefHeight(-1), surfaces.prefHeight(-1));
    // Asked of the parts: to show and to hide them while measuring would never come to rest.
    double both = cells.prefWidth(-1) + entries.getSpacing() + surfaces.prefWidth(-1);
    show(surfaces, !low && both <= room);
    show(note, !low && note.prefWidth(-1) <= room);
  }

  private static void show(Node part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }

  private static Node disc() {
    Circle disc = new Circle(MARK / 2);
    disc.getStyleClass().add("osteoclast-mark");
    return disc;
  }

  private static Node block() {
    Rectangle block = new Rectangle(MARK, MARK);
    block.setArcWidth(MARK / 2);
    block.setArcHeight(MARK / 2);
    block.getStyleClass().add("osteoblast-mark");
    return block;
  }

  private static Node band() {
    Rectangle band = new Rectangle(1.5 * MARK, 0.6 * MARK);
    band.getStyleClass().add("fresh-mark");
    return band;
  }

  private static Node bites() {
    double width = MARK / 2;
    Path line = new Path(new MoveTo(0, 0));
    for (int bite = 0; bite < BITES; bite++) {
      double start = bite * width;
      line.getElements().add(new QuadCurveTo(start + width / 2, MARK * 0.7, start + width, 0));
    }
    line.getStyleClass().add("bare-mark");
    return line;
  }

  /** A mark that grows with the words beside it. */
  private static Label entry(Node mark, String words) {
    Label entry = new Label(words, new Group(mark));
    entry
        .fontProperty()
        .subscribe(
            font -> {
              mark.setScaleX(font.getSize() / TEXT);
              mark.setScaleY(font.getSize() / TEXT);
            });
    return entry;
  }
}
