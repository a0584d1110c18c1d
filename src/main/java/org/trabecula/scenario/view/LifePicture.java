// SPDX-License-Identifier: MIT
package org.trabecula.scenario.view;

import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.picture.BoneTheme;
import org.trabecula.picture.HoneycombPicture;
import org.trabecula.picture.PictureSize;
import org.trabecula.picture.RowTeam;
import org.trabecula.picture.Viewport;
import org.trabecula.picture.WorkShown;

/**
 * A small picture of bone.
 *
 * @param size pixels
 * @param argb its opaque pixels, row by row
 */
public record LifePicture(PictureSize size, int[] argb) {
  /** Sharp at twice the usual size of text, too. */
  private static final PictureSize SIZE = new PictureSize(210, 154);

  /** How far into the bone it looks: from so near, cut struts are seen at that size. */
  private static final double MAGNIFICATION = 2;

  /** Bone at an age, without cells. */
  public static LifePicture of(HoneycombLife life, double age, BoneTheme theme, RowTeam team) {
    Viewport whole = Viewport.whole(life.lattice());
    Viewport near = whole.about(whole.centreX(), whole.centreY(), MAGNIFICATION);
    int[] argb = new int[SIZE.pixels()];
    double shown = Math.max(life.firstAge(), Math.min(life.lastAge(), age));
    new HoneycombPicture(life.lattice(), SIZE, near, theme, team)
        .draw(life.at(shown), WorkShown.NOTHING, argb);
    return new LifePicture(SIZE, argb);
  }
}
