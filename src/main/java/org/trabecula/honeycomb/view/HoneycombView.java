// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb.view;

import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.scene.layout.StackPane;
import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.picture.BoneTheme;
import org.trabecula.picture.PictureSize;
import org.trabecula.picture.RowTeam;

/** The honeycomb of one life at one age, as large as the room there is. */
public final class HoneycombView extends StackPane {
  private final PicturePainter pictures;
  private final PixelPane pixels;
  private final ReadOnlyLongWrapper picturesShown = new ReadOnlyLongWrapper();

  /**
   * @param background paints, one picture at a time
   * @param team shares the work on one picture
   * @param showCells whether the cells at work are shown too
   */
  public HoneycombView(Executor background, RowTeam team, boolean showCells) {
    pictures = new PicturePainter(team, showCells);
    pixels = new PixelPane(background, () -> picturesShown.set(picturesShown.get() + 1));
    getChildren().add(pixels);
    setMinSize(0, 0);
  }

  /** Shows a life at an age, years; the picture follows as soon as it is painted. */
  public void show(HoneycombLife life, double age, BoneTheme theme) {
    show(life, age, 0, theme);
  }

  /**
   * Shows a life at an age, years.
   *
   * @param blur years that pass so fast that work within them shows as one trace; 0 for one moment
   */
  public void show(HoneycombLife life, double age, double blur, BoneTheme theme) {
    pixels.show((size, argb) -> pictures.paint(life, age, blur, theme, size, argb));
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
}
