// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import java.util.List;
import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.honeycomb.TrabecularLattice;

/**
 * The honeycomb with the cells at work, as the window, the command line and the printed page show
 * it.
 *
 * <p>The pixels are a pure function of the state, the size, the theme and how the work on the
 * surface is shown.
 */
public final class HoneycombPicture {

  private final PictureSize size;
  private final BoneRasteriser bone;
  private final WorkPainter work;

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
    work = new WorkPainter(size, bone.scale(), theme, team);
  }

  public PictureSize size() {
    return size;
  }

  /** How the field lies in the picture. */
  public PictureScale scale() {
    return bone.scale();
  }

  /** Fills {@code argb}, row by row, with opaque pixels. */
  public void draw(HoneycombState state, WorkShown shown, int[] argb) {
    bone.render(state, argb);
    work.paint(state, shown, argb);
  }

  /** The cells that are drawn for that state when cells are shown, in the order of painting. */
  public List<DrawnCell> cells(HoneycombState state) {
    return work.places().of(state);
  }
}
