// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trabecula.honeycomb.FreshBone;
import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.honeycomb.LivingTissue;

/** Fresh bone and fat in the marrow. */
class TissueLooksTest {
  private static final PictureSize SIZE = new PictureSize(900, 600);
  private static final int SITES = Bones.young().lattice().siteCount();
  private static final FreshBone MATURE = new FreshBone(new float[SITES], new float[SITES]);

  private final int[] plain = pixels(new LivingTissue(MATURE, 0));

  @Test
  void boneOfUnknownFreshnessLooksMature() {
    assertThat(pixels(new LivingTissue(FreshBone.UNKNOWN, 0))).isEqualTo(plain);
  }

  @Test
  void freshBoneIsRosierAndNothingElseChanges() {
    float[] fresh = new float[SITES];
    Arrays.fill(fresh, 1);

    int[] pixels = pixels(new LivingTissue(new FreshBone(fresh, fresh), 0));

    int rosier = 0;
    for (int i = 0; i < pixels.length; i++) {
      if (pixels[i] != plain[i]) {
        assertThat(rose(pixels[i])).isGreaterThanOrEqualTo(rose(plain[i]));
        rosier++;
      }
    }
    double bone = Looks.share(plain, Looks::isBone);
    assertThat(rosier / (double) SIZE.pixels()).isBetween(bone, bone + 0.35);
  }

  @Test
  void freshnessHasNoEdges() {
    float[] left = new float[SITES];
    Arrays.fill(left, 1);

    int[] pixels = pixels(new LivingTissue(new FreshBone(left, new float[SITES]), 0));

    int[] between = new int[256];
    for (int at = 1; at < pixels.length; at++) {
      if (Looks.isBone(plain[at]) && Looks.isBone(plain[at - 1])) {
        between[Math.abs(added(pixels, at) - added(pixels, at - 1))]++;
      }
    }
    int bone = Arrays.stream(between).sum();
    int sharp = Arrays.stream(between, 20, 256).sum();
    assertThat(sharp / (double) bone).isLessThan(0.001);
    assertThat(Arrays.stream(between, 40, 256).sum()).isZero();
  }

  @Test
  void fatCellsComeOneByOneIntoTheMarrowAlone() {
    int[] little = pixels(new LivingTissue(MATURE, 0.27));
    int[] much = pixels(new LivingTissue(MATURE, 0.5));

    int fat = changed(little);
    assertThat(fat).isPositive();
    assertThat(changed(much)).isGreaterThan(3 * fat / 2);
    for (int i = 0; i < plain.length; i++) {
      assertThat(Looks.green(much[i])).isGreaterThanOrEqualTo(Looks.green(little[i]));
      if (Looks.isBone(plain[i])) {
        // Through the edge of bone a little of the marrow is seen.
        assertThat(Looks.green(much[i]) - Looks.green(plain[i])).isLessThan(20);
      }
    }
  }

  @Test
  void fatOfOneWeekIsNotSeenToCome() {
    int[] before = pixels(new LivingTissue(MATURE, 0.4));
    int[] after = pixels(new LivingTissue(MATURE, 0.4 + 0.23 / 40 / 52));

    for (int i = 0; i < before.length; i++) {
      assertThat(Math.abs(Looks.green(after[i]) - Looks.green(before[i]))).isLessThan(3);
    }
  }

  private int changed(int[] pixels) {
    int count = 0;
    for (int i = 0; i < pixels.length; i++) {
      count += pixels[i] == plain[i] ? 0 : 1;
    }
    return count;
  }

  /** How much less green than plain bone a pixel is. */
  private int added(int[] pixels, int at) {
    return Looks.green(plain[at]) - Looks.green(pixels[at]);
  }

  private static int rose(int argb) {
    return Looks.red(argb) - Looks.green(argb);
  }

  private static int[] pixels(LivingTissue tissue) {
    HoneycombState young = Bones.young();
    HoneycombState state =
        new HoneycombState(young.lattice(), 30, young.left(), young.right(), List.of(), tissue);
    int[] pixels = new int[SIZE.pixels()];
    new BoneRasteriser(young.lattice(), SIZE, BoneTheme.NATURAL, new RowTeam(1))
        .render(state, pixels);
    return pixels;
  }
}
