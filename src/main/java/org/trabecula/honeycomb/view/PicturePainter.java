// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb.view;

import java.util.List;
import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.honeycomb.TrabecularLattice;
import org.trabecula.picture.BoneTheme;
import org.trabecula.picture.HoneycombPicture;
import org.trabecula.picture.PictureSize;
import org.trabecula.picture.RowTeam;
import org.trabecula.picture.WorkShown;

/**
 * Paints lives at ages and keeps what the next picture of the same bone and size can use again.
 *
 * <p>Belongs to one thread at a time.
 */
final class PicturePainter {
  private record Frame(TrabecularLattice lattice, PictureSize size, BoneTheme theme) {
    boolean fits(HoneycombLife life, PictureSize wanted, BoneTheme wantedTheme) {
      return lattice == life.lattice() && size.equals(wanted) && theme.equals(wantedTheme);
    }
  }

  private final RowTeam team;
  private final boolean showCells;
  private Frame frame;
  private HoneycombPicture picture;
  private HoneycombState state;

  /**
   * @param showCells whether the cells at work are painted too
   */
  PicturePainter(RowTeam team, boolean showCells) {
    this.team = team;
    this.showCells = showCells;
  }

  /**
   * @param blur years that pass so fast that work within them shows as one trace; 0 for one moment
   */
  void paint(
      HoneycombLife life, double age, double blur, BoneTheme theme, PictureSize size, int[] argb) {
    if (frame == null || !frame.fits(life, size, theme)) {
      frame = new Frame(life.lattice(), size, theme);
      picture = new HoneycombPicture(life.lattice(), size, theme, team);
      int sites = life.lattice().siteCount();
      state =
          new HoneycombState(life.lattice(), age, new float[sites], new float[sites], List.of());
    }
    state = life.at(age, state);
    picture.draw(state, work(life, age, blur), argb);
  }

  private WorkShown work(HoneycombLife life, double age, double blur) {
    if (!showCells) {
      return WorkShown.NOTHING;
    }
    return blur > 0
        ? new WorkShown.Trace(life.unitsBetween(age - blur, age), blur)
        : WorkShown.CELLS;
  }
}
