// SPDX-License-Identifier: MIT
package org.trabecula.export;

import java.util.List;
import org.trabecula.exploration.Now;
import org.trabecula.export.HandoutContent.Picture;
import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.picture.BoneTheme;
import org.trabecula.picture.HoneycombPicture;
import org.trabecula.picture.PictureSize;
import org.trabecula.picture.RowTeam;
import org.trabecula.picture.WorkShown;
import org.trabecula.scenario.Ages;
import org.trabecula.text.Texts;

/**
 * Draws the two pictures of the page: the bone at 30 and now, or, of a young bone, now and later.
 */
final class HandoutPictures {
  /** Sharp in print at the width of half a page. */
  private static final PictureSize SIZE = new PictureSize(960, 520);

  private static final double LATER = 80;

  private final Texts texts;
  private final RowTeam team;

  HandoutPictures(Texts texts, RowTeam team) {
    this.texts = texts;
    this.team = team;
  }

  List<Picture> of(Now now) {
    HoneycombLife bone = now.explored().honeycomb();
    HoneycombPicture painter = new HoneycombPicture(bone.lattice(), SIZE, BoneTheme.NATURAL, team);
    double age = now.age();
    boolean young = age < Ages.YOUNG + 1;
    return young
        ? List.of(
            picture(painter, bone, "handout.picture.now", age),
            picture(painter, bone, "handout.picture.later", LATER))
        : List.of(
            picture(painter, bone, "handout.picture.then", Ages.YOUNG),
            picture(painter, bone, "handout.picture.now", age));
  }

  private Picture picture(HoneycombPicture painter, HoneycombLife bone, String key, double age) {
    int[] argb = new int[SIZE.pixels()];
    painter.draw(bone.at(age), WorkShown.NOTHING, argb);
    String caption = texts.get(key, Math.floor(age));
    return new Picture(caption, texts.get("handout.picture.alt", caption), SIZE, argb);
  }
}
