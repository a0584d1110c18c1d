// SPDX-License-Identifier: MIT
package org.trabecula.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trabecula.design.SliderScale.Stretch;

class SliderScaleTest {
  private final SliderScale doses =
      new SliderScale(
          List.of(new Stretch(0, 10, 0.5), new Stretch(10, 20, 1), new Stretch(20, 60, 5)));

  @Test
  void eachStretchHasItsOwnSteps() {
    assertThat(doses.steps()).isEqualTo(20 + 10 + 8);
    assertThat(doses.stop(15)).isEqualTo(7.5);
    assertThat(doses.stop(25)).isEqualTo(15);
    assertThat(doses.stop(37)).isEqualTo(55);
  }

  @Test
  void everyStopIsFoundAtItsPosition() {
    for (int i = 0; i <= doses.steps(); i++) {
      assertThat(doses.position(doses.stop(i))).isEqualTo(i);
    }
  }

  @Test
  void aValueBetweenTwoStopsLiesBetweenTheirPositions() {
    assertThat(doses.position(22.5)).isEqualTo(30.5);
  }

  @Test
  void beyondAnEndIsThatEnd() {
    assertThat(doses.stop(99)).isEqualTo(60);
    assertThat(doses.stop(-3)).isZero();
    assertThat(doses.position(70)).isEqualTo(38);
    assertThat(doses.moved(60, 1)).isEqualTo(60);
  }

  @Test
  void aStepFromBetweenTwoStopsGoesToTheNext() {
    assertThat(doses.moved(7.3, 1)).isEqualTo(7.5);
    assertThat(doses.moved(7.3, -1)).isEqualTo(7);
    assertThat(doses.moved(7.5, 1)).isEqualTo(8);
    assertThat(doses.moved(10, -10)).isEqualTo(5);
  }

  @Test
  void manySmallStepsStayPlainNumbers() {
    assertThat(SliderScale.even(0.7, 2.5, 0.1).stop(3)).isEqualTo(1.0);
  }

  @Test
  void aScaleHasNoHoles() {
    assertThatThrownBy(
            () -> new SliderScale(List.of(new Stretch(0, 10, 1), new Stretch(12, 20, 1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("stretch 1");
  }
}
