// SPDX-License-Identifier: MIT
package org.trabecula.mechanics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class PressTestTest {
  private static final Percentage EXACTLY = Percentage.withPercentage(1e-4);
  private static final Tissue TISSUE = new Tissue(10000, 0.3, 0.004, 0.008);

  @Test
  void aColumnBearsUntilItsTissueYields() {
    PressCurve curve = PressTest.press(columns(2));
    double force = TISSUE.modulus() * CrossSection.ROUND.area(0.2) * 0.008;
    assertThat(curve.strength()).isCloseTo(force, EXACTLY);
    assertThat(curve.peak().displacement()).isCloseTo(2 * 0.008, EXACTLY);
    assertThat(curve.collapse()).isCloseTo(2 * 0.008, EXACTLY);
    assertThat(curve.load(0.008)).isCloseTo(force / 2, EXACTLY);
    assertThat(curve.load(0.02)).isZero();
  }

  @Test
  void shortColumnsGiveWayFirstAndTheOthersTakeOver() {
    PressCurve curve = PressTest.press(columns(1, 1.5, 1.4, 1.45));
    double stiff = TISSUE.modulus() * CrossSection.ROUND.area(0.2);
    assertThat(curve.failures()).startsWith(0, 2).doesNotHaveDuplicates();
    assertThat(curve.stiffness()).isCloseTo(stiff * (1 + 1 / 1.5 + 1 / 1.4 + 1 / 1.45), EXACTLY);
    assertThat(curve.load(0.0079)).isCloseTo(0.0079 * curve.stiffness(), EXACTLY);
    assertThat(curve.load(0.0081))
        .isCloseTo(0.0081 * stiff * (1 / 1.5 + 1 / 1.4 + 1 / 1.45), EXACTLY);
    assertThat(curve.gaveWay(0, 0.0079)).isFalse();
    assertThat(curve.gaveWay(0, 0.0081)).isTrue();
    assertThat(curve.failures(0.0081)).isEqualTo(1);
    assertThat(curve.demand(1, 0.006)).isCloseTo(0.006 / 1.5 / 0.008, EXACTLY);
    assertThat(curve.demand(0, 0.0081)).isZero();
  }

  @Test
  void theCurveStartsAtRestNeverGoesBackAndHoldsItsPeak() {
    PressCurve curve = PressTest.press(columns(1, 1.2, 1.4, 1.6, 1.8));
    assertThat(curve.points().get(0)).isEqualTo(new PressCurve.Point(0, 0));
    assertThat(curve.points())
        .extracting(PressCurve.Point::displacement)
        .isSortedAccordingTo(Double::compare);
    assertThat(curve.points())
        .extracting(PressCurve.Point::load)
        .allMatch(load -> load >= 0 && load <= curve.strength());
    assertThat(curve.peak().load()).isCloseTo(curve.strength(), within(1e-12));
  }

  @Test
  void whatReachesNoPlateBearsNothing() {
    Frame broken = new Frame(new double[] {0, 0, 0, 0}, new double[] {0, 1, 2, 3});
    broken.addBeam(0, 1, Profile.even(1, 0.2, CrossSection.ROUND), TISSUE);
    broken.addBeam(2, 3, Profile.even(1, 0.2, CrossSection.ROUND), TISSUE);
    broken.clamp(0);
    broken.press(0);
    broken.clamp(3);
    PressCurve curve = PressTest.press(broken);
    assertThat(curve.strength()).isZero();
    assertThat(curve.collapse()).isZero();
    assertThat(curve.failures()).isEmpty();
    assertThat(curve.load(1)).isZero();
  }

  @Test
  void aPressThatIsGivenUpFindsNothing() {
    assertThat(PressTest.press(columns(1, 2), () -> true)).isEmpty();
  }

  /** Round columns of 0.2 mm side by side, of these lengths, mm. */
  private static Frame columns(double... lengths) {
    double[] x = new double[2 * lengths.length];
    double[] y = new double[x.length];
    for (int column = 0; column < lengths.length; column++) {
      x[2 * column] = column;
      x[2 * column + 1] = column;
      y[2 * column + 1] = lengths[column];
    }
    Frame columns = new Frame(x, y);
    for (int column = 0; column < lengths.length; column++) {
      Profile profile = Profile.even(lengths[column], 0.2, CrossSection.ROUND);
      columns.addBeam(2 * column, 2 * column + 1, profile, TISSUE);
      columns.clamp(2 * column);
      columns.press(2 * column);
      columns.clamp(2 * column + 1);
    }
    return columns;
  }
}
