// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;
import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.honeycomb.HoneycombParameters;
import org.trabecula.honeycomb.HoneycombSimulator;
import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.honeycomb.LivingTissue;
import org.trabecula.honeycomb.Strut;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;

/** Successive pictures of a life that is played: only what changes in the bone changes on them. */
class CalmPictureTest {
  private static final PictureSize SIZE = new PictureSize(900, 600);
  private static final double WEEK = 7 / 365.25;
  private static final int SITES = Bones.SITES;

  /** As far as a strut, the shadow that it throws two sheets back and a shadow's rim reach, mm. */
  private static final double REACH = 0.6;

  @Test
  void timeAloneChangesNothing() {
    HoneycombState young = Bones.young();
    HoneycombState later =
        new HoneycombState(young.lattice(), 31, young.left(), young.right(), List.of());

    BoneRasteriser bone = rasteriser(young);

    assertThat(pixels(bone, later)).isEqualTo(pixels(bone, young));
  }

  @Test
  void aCavityChangesOnlyItsSurroundings() {
    HoneycombState before = Bones.old();
    Strut strut = middleOf(before);
    float[] left = before.left().clone();
    for (int site = 5; site <= 10; site++) {
      left[strut.index() * SITES + site] -= 6;
    }
    HoneycombState after =
        new HoneycombState(
            before.lattice(), before.age(), left, before.right(), List.of(), LivingTissue.UNKNOWN);

    BoneRasteriser bone = rasteriser(before);
    int[] first = pixels(bone, before);
    int[] second = pixels(bone, after);

    int changed = 0;
    for (int i = 0; i < first.length; i++) {
      if (first[i] != second[i]) {
        assertThat(distance(bone.scale(), strut, i)).isLessThan(REACH);
        changed++;
      }
    }
    assertThat(changed).isPositive();
  }

  /** A pixel blinks when it turns lighter and darker again, or the reverse, from week to week. */
  @Test
  void pixelsDoNotBlinkWhileALifeIsPlayed() {
    HoneycombLife life = woman();
    BoneRasteriser bone = rasteriser(life.at(52));
    int weeks = 26;
    int blinking = 0;

    int[] before = pixels(bone, life.at(52));
    int[] now = pixels(bone, life.at(52 + WEEK));
    for (int week = 2; week <= weeks; week++) {
      int[] after = pixels(bone, life.at(52 + week * WEEK));
      blinking += blinking(before, now, after);
      before = now;
      now = after;
    }

    assertThat(blinking / (double) (weeks - 1) / SIZE.pixels()).isLessThan(1e-4);
  }

  private static int blinking(int[] before, int[] now, int[] after) {
    int count = 0;
    for (int i = 0; i < now.length; i++) {
      int come = Looks.green(now[i]) - Looks.green(before[i]);
      int gone = Looks.green(now[i]) - Looks.green(after[i]);
      boolean back = Integer.signum(come) == Integer.signum(gone);
      count += back && Math.min(Math.abs(come), Math.abs(gone)) >= 16 ? 1 : 0;
    }
    return count;
  }

  private static Strut middleOf(HoneycombState state) {
    return state.lattice().struts().stream()
        .filter(strut -> strut.sheet() == 0 && !strut.isRung())
        .filter(strut -> Math.hypot(strut.from().x() - 4.5, strut.from().y() - 3) < 1)
        .filter(strut -> state.left()[strut.index() * SITES + 7] > 30)
        .findFirst()
        .orElseThrow();
  }

  private static double distance(PictureScale scale, Strut strut, int pixel) {
    double x = scale.fieldX(pixel % SIZE.width() + 0.5);
    int row = pixel / SIZE.width();
    double y = scale.fieldY(row + 0.5);
    CentreLine line = CentreLine.of(strut);
    return Math.hypot(line.aside(x, y), line.past(x, y));
  }

  private static HoneycombLife woman() {
    AssetReader assets = new AssetReader();
    return new HoneycombSimulator(HoneycombParameters.read(assets))
        .simulate(
            new LifeSimulator(RemodellingParameters.read(assets))
                .simulate(Scenario.ordinary("", Sex.FEMALE)),
            () -> false)
        .orElseThrow();
  }

  private static BoneRasteriser rasteriser(HoneycombState state) {
    return new BoneRasteriser(state.lattice(), SIZE, BoneTheme.NATURAL, new RowTeam(2));
  }

  private static int[] pixels(BoneRasteriser bone, HoneycombState state) {
    int[] pixels = new int[SIZE.pixels()];
    bone.render(state, pixels);
    return pixels;
  }
}
