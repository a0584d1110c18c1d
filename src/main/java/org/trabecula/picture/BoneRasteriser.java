// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import java.util.Arrays;
import java.util.concurrent.atomic.LongAdder;
import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.honeycomb.TrabecularLattice;

/**
 * Draws the honeycomb's bone: rounded struts with swelling joints, lit from the upper left.
 *
 * <p>Centre lines never move, so the share that each strut can have in each point is worked out
 * once, for one lattice and one size of picture. A frame then takes four passes: the struts'
 * profiles, the depth inside the bone, the shadows, the pixels. The pixels depend on the state, the
 * size and the theme alone, not on the number of threads nor on what was drawn before.
 */
public final class BoneRasteriser {

  private static final double CORNERS_DARKER = 0.22;

  private final TrabecularLattice lattice;
  private final PictureSize size;
  private final PictureScale scale;
  private final FieldGrid grid;
  private final RowTeam team;
  private final StrutProfiles profiles;
  private final StrutOutline[] outlines;
  private final SheetField[] sheets;
  private final Shadow[] shadows;
  private final FatCells fatCells;
  private final RowShader[] shaders;

  // The four passes, made once: a frame needs no new memory.
  private final RowWork strutRows = this::readStruts;
  private final RowWork depthRows = this::updateDepths;
  private final RowWork shadowRows = this::updateShadows;
  private final RowWork pixelRows = this::shade;

  /** What is being read, and the pixels that are being filled, while a picture is drawn. */
  private HoneycombState read;

  private int[] drawn;

  /** A rasteriser for pictures of one size of one lattice. */
  public BoneRasteriser(
      TrabecularLattice lattice, PictureSize size, BoneTheme theme, RowTeam team) {
    this(lattice, size, Viewport.whole(lattice), theme, team);
  }

  /** A rasteriser for pictures of one size of one part of a lattice. */
  public BoneRasteriser(
      TrabecularLattice lattice,
      PictureSize size,
      Viewport viewport,
      BoneTheme theme,
      RowTeam team) {
    this.lattice = lattice;
    this.size = size;
    this.team = team;
    scale = PictureScale.of(lattice, size, viewport);
    grid = FieldGrid.of(scale, size);
    profiles = new StrutProfiles(lattice);
    sheets = new SheetField[lattice.sheets()];
    shadows = new Shadow[lattice.sheets()];
    for (int sheet = 0; sheet < sheets.length; sheet++) {
      sheets[sheet] = new SheetField(lattice, sheet, grid, team);
      boolean last = sheet == sheets.length - 1;
      shadows[sheet] =
          new Shadow(grid, Arrays.copyOf(sheets, sheet + 1), last ? CORNERS_DARKER : 0);
    }
    fatCells = new FatCells(scale, size);
    outlines = new StrutOutline[team.threads()];
    shaders = new RowShader[team.threads()];
    BoneLights lights = new BoneLights(theme, sheets.length);
    for (int worker = 0; worker < shaders.length; worker++) {
      outlines[worker] = new StrutOutline();
      shaders[worker] = new RowShader(size, grid, sheets, shadows, fatCells, lights);
    }
  }

  /** How the field lies in the picture. */
  public PictureScale scale() {
    return scale;
  }

  /** Fills {@code argb}, row by row, with the honeycomb in that state. */
  public synchronized void render(HoneycombState state, int[] argb) {
    if (argb.length < size.pixels()) {
      throw new IllegalArgumentException(
          argb.length + " pixels are too few for " + size.width() + " x " + size.height());
    }
    updateDepth(state);
    fatCells.grow(state.tissue().marrowFat());
    team.share(grid.rows(), shadowRows);
    drawn = argb;
    team.share(size.height(), pixelRows);
    drawn = null;
  }

  /** The share of the picture that the front sheet's bone covers, 0 to 1. */
  public synchronized double frontCoverage(HoneycombState state) {
    updateDepth(state);
    LongAdder sum = new LongAdder();
    team.share(
        size.height(),
        (from, to, worker) -> {
          for (int y = from; y < to; y++) {
            sum.add(shaders[worker].frontCoverage(y));
          }
        });
    return sum.sum() / (256.0 * size.pixels());
  }

  private void updateDepth(HoneycombState state) {
    if (!state.lattice().equals(lattice)) {
      throw new IllegalArgumentException("the state belongs to another lattice");
    }
    read = state;
    team.share(lattice.struts().size(), strutRows);
    read = null;
    team.share(grid.rows(), depthRows);
  }

  private void readStruts(int from, int to, int worker) {
    profiles.read(read, from, to, outlines[worker]);
  }

  private void updateDepths(int from, int to, int worker) {
    for (int row = from; row < to; row++) {
      for (SheetField sheet : sheets) {
        sheet.update(profiles, row);
      }
    }
  }

  private void updateShadows(int from, int to, int worker) {
    for (int row = from; row < to; row++) {
      for (Shadow shadow : shadows) {
        shadow.update(row);
      }
    }
  }

  private void shade(int from, int to, int worker) {
    for (int y = from; y < to; y++) {
      shaders[worker].shade(y, drawn);
    }
  }
}
