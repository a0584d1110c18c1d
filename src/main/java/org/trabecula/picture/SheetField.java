// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import org.trabecula.honeycomb.Strut;
import org.trabecula.honeycomb.TrabecularLattice;

/**
 * The depth inside the bone of one sheet at the points of a grid: positive in bone, negative in
 * marrow, in grid spacings. The front sheet also has how fresh its bone is there.
 *
 * <p>A rung belongs to the deeper of its two sheets: its near end hides under the joint above it.
 */
final class SheetField {

  private final FieldGrid grid;
  private final StrutShares[] rows;
  private final float[][] depth;
  private final float[][] fresh;

  /** The field of one sheet; what never changes is worked out here. */
  SheetField(TrabecularLattice lattice, int sheet, FieldGrid grid, RowTeam team) {
    this.grid = grid;
    this.rows = new StrutShares[grid.rows()];
    this.depth = new float[grid.rows()][grid.columns()];
    this.fresh = sheet == 0 ? new float[grid.rows()][grid.columns()] : null;
    Strut[] struts =
        lattice.struts().stream()
            .filter(s -> StrutProfiles.sheet(s) == sheet)
            .toArray(Strut[]::new);
    StrutShares.Collector[] collectors = new StrutShares.Collector[team.threads()];
    team.share(
        grid.rows(),
        (from, to, worker) -> {
          if (collectors[worker] == null) {
            collectors[worker] = new StrutShares.Collector();
          }
          for (int row = from; row < to; row++) {
            rows[row] = collectors[worker].row(grid, row, struts);
          }
        });
  }

  /** Works out one row of the grid for those profiles. */
  void update(StrutProfiles profiles, int row) {
    float blend = (float) (Blend.WIDTH / 1000 / grid.spacing());
    if (fresh == null) {
      rows[row].depth(profiles.factors(), depth[row], blend);
    } else {
      rows[row].depthAndFreshness(
          profiles.factors(), profiles.fresh(), depth[row], fresh[row], blend);
    }
  }

  /** How fresh the bone is, 0 to 256, row by row; of the front sheet only. */
  float[][] fresh() {
    return fresh;
  }

  /** The depths, row by row. */
  float[][] depth() {
    return depth;
  }
}
