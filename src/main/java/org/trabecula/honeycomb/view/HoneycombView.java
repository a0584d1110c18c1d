// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb.view;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.scene.layout.StackPane;
import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.honeycomb.TrabecularLattice;
import org.trabecula.honeycomb.view.PicturePainter.Subject;
import org.trabecula.picture.BoneTheme;
import org.trabecula.picture.Painters;
import org.trabecula.picture.PictureScale;
import org.trabecula.picture.PictureSize;
import org.trabecula.picture.Viewport;

/** The honeycomb of one life at one age, or a part of it, as large as the room there is. */
public final class HoneycombView extends StackPane {
  private final PicturePainter pictures;
  private final PixelPane pixels;
  private final ReadOnlyLongWrapper picturesShown = new ReadOnlyLongWrapper();
  private boolean showCells;
  private Subject subject;
  private Viewport viewport;

  /**
   * @param painters who paint
   * @param showCells whether the cells at work are shown too
   */
  public HoneycombView(Painters painters, boolean showCells) {
    this.showCells = showCells;
    pictures = new PicturePainter(painters.team());
    pixels =
        new PixelPane(
            painters.background(),
            () -> picturesShown.set(picturesShown.get() + 1),
            painters.failure());
    pixels.visibleProperty().bind(visibleProperty());
    getChildren().add(pixels);
    setMinSize(0, 0);
  }

  /** Shows the whole of a life's bone at an age, years. */
  public void show(HoneycombLife life, double age, BoneTheme theme) {
    show(life, age, 0, theme, Viewport.whole(life.lattice()));
  }

  /**
   * Shows a part of a life's bone at an age, years; the picture follows as soon as it is painted.
   * From further away than the whole of it, it is the whole that is painted, and laid smaller.
   *
   * @param blur years that pass so fast that work within them shows as one trace; 0 for one moment
   */
  public void show(HoneycombLife life, double age, double blur, BoneTheme theme, Viewport part) {
    Viewport painted = part.isMagnified() ? part : Viewport.whole(life.lattice());
    Subject next = new Subject(life, age, blur, theme, painted, showCells);
    viewport = part;
    if (isNew(next)) {
      subject = next;
      pixels.show(new Painting(pictures, next, part));
    } else {
      pixels.move(new Painting(pictures, next, part));
    }
  }

  /** Shows or hides the cells at work. */
  public void setShowCells(boolean show) {
    if (show != showCells) {
      showCells = show;
      if (subject != null) {
        look(viewport);
      }
    }
  }

  /** Looks at another part of the same bone. */
  public void look(Viewport part) {
    show(subject.life(), subject.age(), subject.blur(), subject.theme(), part);
  }

  /**
   * How bone lies in this view, in logical pixels: the one measure for whatever lies on the picture
   * or is clicked in it.
   */
  public PictureScale scale() {
    return PictureScale.of(subject.life().lattice(), logicalSize(), viewport);
  }

  private PictureSize logicalSize() {
    return new PictureSize(
        Math.max(1, (int) Math.round(getWidth())), Math.max(1, (int) Math.round(getHeight())));
  }

  private boolean isNew(Subject next) {
    return subject == null
        || next.life() != subject.life()
        || next.age() != subject.age()
        || next.blur() != subject.blur()
        || next.cells() != subject.cells()
        || !next.viewport().equals(subject.viewport())
        || !next.theme().equals(subject.theme());
  }

  /** Counts the pictures that have reached the screen. */
  public ReadOnlyLongProperty picturesShownProperty() {
    return picturesShown.getReadOnlyProperty();
  }

  /** Whether the picture on the screen is not yet the one that was asked for. */
  public boolean isPainting() {
    return pixels.isPainting();
  }

  /** A copy of the ARGB pixels on the screen, row by row. */
  public int[] pixels() {
    return pixels.pixels();
  }

  /** The size of the picture on the screen, in device pixels. */
  public PictureSize shownSize() {
    return pixels.shownSize();
  }

  private record Painting(PicturePainter painter, Subject subject, Viewport part)
      implements PixelPane.Painting {
    @Override
    public void paint(PictureSize size, int[] argb) {
      painter.paint(subject, size, argb);
    }

    @Override
    public PictureScale painted(PictureSize size) {
      return PictureScale.of(lattice(), size, subject.viewport());
    }

    @Override
    public PictureScale wanted(PictureSize size) {
      return PictureScale.of(lattice(), size, part);
    }

    private TrabecularLattice lattice() {
      return subject.life().lattice();
    }
  }
}
