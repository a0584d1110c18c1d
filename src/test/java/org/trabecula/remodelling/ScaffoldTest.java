// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;

class ScaffoldTest {
  private final ScaffoldParameters parameters =
      RemodellingParameters.read(new AssetReader()).scaffold();

  @Test
  void aCutStrutDoesNotComeBack() {
    Scaffold scaffold = new Scaffold(parameters, false);
    assertThat(scaffold.reach()).isEqualTo(1);
    scaffold.dig(0.4, 60, 0.5, 10);
    double cut = scaffold.cut();
    scaffold.dig(0, 40, 1, 50);
    assertThat(scaffold.cut()).isEqualTo(cut).isBetween(0.0, 1.0);
    assertThat(scaffold.reach())
        .isCloseTo(Math.pow(1 - cut, parameters.memory().value()), within(1e-12));
  }

  @Test
  void moreDeeperAndThinnerMeansMoreCuts() {
    double usual = cut(false, 0.2, 45, 0.7);
    assertThat(cut(false, 0.3, 45, 0.7)).isGreaterThan(usual);
    assertThat(cut(false, 0.2, 55, 0.7)).isGreaterThan(usual);
    assertThat(cut(false, 0.2, 45, 0.6)).isGreaterThan(usual);
    assertThat(cut(true, 0.2, 45, 0.7)).isLessThan(usual);
  }

  @Test
  void cutsNeverReachTheWhole() {
    Scaffold scaffold = new Scaffold(parameters, false);
    scaffold.dig(10, 200, 0.1, 100);
    assertThat(scaffold.cut()).isLessThanOrEqualTo(1);
  }

  private double cut(boolean man, double frequency, double depth, double volume) {
    Scaffold scaffold = new Scaffold(parameters, man);
    scaffold.dig(frequency, depth, volume, 1);
    return scaffold.cut();
  }
}
