// SPDX-License-Identifier: MIT
package org.trabecula.mechanics.view;

import static org.trabecula.honeycomb.TrabecularLattice.SITES;

import java.util.List;
import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.honeycomb.Strut;
import org.trabecula.honeycomb.TrabecularLattice;
import org.trabecula.mechanics.PressedBone;
import org.trabecula.picture.BoneTheme;
import org.trabecula.picture.HoneycombPicture;
import org.trabecula.picture.PictureSize;
import org.trabecula.picture.RowTeam;
import org.trabecula.picture.WorkShown;

/**
 * Paints a bone under the press; struts that gave way have a gap in their middle.
 *
 * <p>Belongs to one thread at a time.
 */
final class FailingBonePainter {
  /** The sites of a gap. */
  private static final int GAP_FROM = 6;

  private static final int GAP_TO = 10;

  private record Frame(TrabecularLattice lattice, PictureSize size, BoneTheme theme) {
    /** The lattice must be the very same one: to compare two takes longer than to paint. */
    boolean fits(Frame other) {
      return lattice == other.lattice && size.equals(other.size) && theme.equals(other.theme);
    }
  }

  private final RowTeam team;
  private Frame frame;
  private HoneycombPicture picture;

  FailingBonePainter(RowTeam team) {
    this.team = team;
  }

  /**
   * @param displacement of the press, mm
   */
  void paint(PressedBone bone, double displacement, BoneTheme theme, PictureSize size, int[] argb) {
    Frame wanted = new Frame(bone.state().lattice(), size, theme);
    if (frame == null || !frame.fits(wanted)) {
      frame = wanted;
      picture = new HoneycombPicture(wanted.lattice(), size, theme, team);
    }
    picture.draw(failed(bone, displacement), WorkShown.NOTHING, argb);
  }

  private static HoneycombState failed(PressedBone bone, double displacement) {
    HoneycombState whole = bone.state();
    float[] left = whole.left().clone();
    float[] right = whole.right().clone();
    for (Strut strut : whole.lattice().struts()) {
      if (bone.gaveWay(strut.index(), displacement)) {
        for (int site = GAP_FROM; site < GAP_TO; site++) {
          left[strut.index() * SITES + site] = 0;
          right[strut.index() * SITES + site] = 0;
        }
      }
    }
    return new HoneycombState(whole.lattice(), whole.age(), left, right, List.of());
  }
}
