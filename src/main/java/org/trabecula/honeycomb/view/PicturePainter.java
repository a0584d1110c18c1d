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
import org.trabecula.picture.Viewport;
import org.trabecula.picture.WorkShown;

/**
 * Paints lives at ages and keeps what the next picture of the same bone and size can use again.
 *
 * <p>Belongs to one thread at a time.
 */
final class PicturePainter {
  /**
   * What is painted.
   *
   * @param age years
   * @param blur years that pass so fast that work within them shows as one trace; 0 for one moment
   * @param cells whether the work of cells is painted too
   */
  record Subject(
      HoneycombLife life,
      double age,
      double blur,
      BoneTheme theme,
      Viewport viewport,
      boolean cells) {
    private WorkShown work() {
      if (!cells) {
        return WorkShown.NOTHING;
      }
      return blur > 0
          ? new WorkShown.Trace(life.unitsBetween(age - blur, age), blur)
          : WorkShown.CELLS;
    }
  }

  private record Frame(
      TrabecularLattice lattice, PictureSize size, Viewport viewport, BoneTheme theme) {
    static Frame of(Subject subject, PictureSize size) {
      return new Frame(subject.life().lattice(), size, subject.viewport(), subject.theme());
    }

    /** The lattice must be the very same one: to compare two takes longer than to paint. */
    boolean fits(Frame other) {
      return lattice == other.lattice
          && size.equals(other.size)
          && viewport.equals(other.viewport)
          && theme.equals(other.theme);
    }
  }

  private final RowTeam team;
  private Frame frame;
  private HoneycombPicture picture;
  private HoneycombState state;

  PicturePainter(RowTeam team) {
    this.team = team;
  }

  void paint(Subject subject, PictureSize size, int[] argb) {
    prepare(Frame.of(subject, size));
    state = subject.life().at(subject.age(), state);
    picture.draw(state, subject.work(), argb);
  }

  private void prepare(Frame wanted) {
    if (frame == null || frame.lattice() != wanted.lattice()) {
      int sites = wanted.lattice().siteCount();
      float[] none = new float[sites];
      state = new HoneycombState(wanted.lattice(), 0, none, new float[sites], List.of());
    }
    if (frame == null || !frame.fits(wanted)) {
      frame = wanted;
      picture =
          new HoneycombPicture(
              wanted.lattice(), wanted.size(), wanted.viewport(), wanted.theme(), team);
    }
  }
}
