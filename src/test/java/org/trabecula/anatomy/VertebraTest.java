// SPDX-License-Identifier: MIT
package org.trabecula.anatomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class VertebraTest {
  private final Vertebra bone = Vertebra.even(34, 28);

  @Test
  void theShellIsAsThickAsItIsSaidToBe() {
    double rim = perimeter(bone.body());

    double shell = bone.body().area() - bone.inside(0.3).area();

    assertThat(shell / rim).isCloseTo(0.3, within(0.01));
  }

  @Test
  void aThinnerShellLeavesMoreRoomInside() {
    assertThat(bone.inside(0.2).area()).isGreaterThan(bone.inside(0.3).area());
  }

  @Test
  void aSettledBoneKeepsItsBack() {
    Vertebra settled = bone.settled(0.25);

    assertThat(settled).isEqualTo(new Vertebra(34, 21, 28));
    assertThat(Math.tan(settled.wedge())).isCloseTo(7.0 / 34, within(1e-12));
    assertThat(bone.wedge()).isZero();
  }

  private static double perimeter(Outline outline) {
    double sum = 0;
    for (int i = 0; i < outline.places().size(); i++) {
      Place one = outline.places().get(i);
      Place next = outline.places().get((i + 1) % outline.places().size());
      sum += Math.hypot(next.x() - one.x(), next.y() - one.y());
    }
    return sum;
  }
}
