// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trabecula.honeycomb.FreshBone;
import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.honeycomb.LivingTissue;

class FrameMemoryTest {
  private static final PictureSize SIZE = new PictureSize(300, 200);
  private static final int FRAMES = 20;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @Test
  void aFrameNeedsNoNewMemory() {
    HoneycombState young = Bones.young();
    float[] fresh = new float[young.left().length];
    LivingTissue tissue = new LivingTissue(new FreshBone(fresh, fresh), 0.4);
    HoneycombState old = Bones.old();
    HoneycombState[] states = {
      new HoneycombState(young.lattice(), 30, young.left(), young.right(), List.of(), tissue),
      new HoneycombState(old.lattice(), 80, old.left(), old.right(), List.of())
    };
    BoneRasteriser bone =
        new BoneRasteriser(young.lattice(), SIZE, BoneTheme.NATURAL, new RowTeam(1));
    int[] pixels = new int[SIZE.pixels()];
    // The first frames link the code that draws them.
    draw(bone, states, pixels);

    long before = threads.getCurrentThreadAllocatedBytes();
    draw(bone, states, pixels);
    long bytes = threads.getCurrentThreadAllocatedBytes() - before;

    assertThat(bytes).isLessThan(FRAMES * 16L);
  }

  private static void draw(BoneRasteriser bone, HoneycombState[] states, int[] pixels) {
    for (int frame = 0; frame < FRAMES; frame++) {
      bone.render(states[frame % states.length], pixels);
    }
  }
}
