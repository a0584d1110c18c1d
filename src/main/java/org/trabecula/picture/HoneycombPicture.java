// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import java.util.List;
import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.honeycomb.TrabecularLattice;

/**
 * The honeycomb with the cells at work, as the window, the command line and the printed page show
 * it.
 *
 * <p>The pixels are a pure function of the state, the size, the theme and whether cells are shown.
 */
public final class HoneycombPicture {

  private final PictureSize size;
  private final BoneRasteriser bone;
  private final CellPlaces places;
  private final CellPainter painter;

  /** Pictures of one size of one lattice. */
  public HoneycombPicture(
      TrabecularLattice lattice, PictureSize size, BoneTheme theme, RowTeam team) {
    this(lattice, size, Viewport.whole(lattice), theme, team);
  }

  /** Pictures of one size of one part of a lattice. */
  public HoneycombPicture(
      TrabecularLattice lattice,
      PictureSize size,
      Viewport viewport,
      BoneTheme theme,
      RowTeam team) {
    this.size = size;
    bone = new BoneRasteriser(lattice, size, viewport, theme, team);
    places = new CellPlaces(bone.scale());
    painter = new CellPainter(size, theme);
  }

  public PictureSize size() {
    return size;
  }

  /** How the field lies in the picture. */
  public PictureScale scale() {
    return bone.scale();
  }

  /** Fills {@code argb}, row by row, with opaque pixels. */
  public void draw(HoneycombState state, boolean showCells, int[] argb) {
    bone.render(state, argb);
    if (showCells) {
      painter.paint(places.of(state), argb);
    }
  }

  /** The cells that are drawn for that state when cells are shown, in the order of painting. */
  public List<DrawnCell> cells(HoneycombState state) {
    return places.of(state);
  }
}
