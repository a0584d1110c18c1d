// SPDX-License-Identifier: MIT
package org.trabecula.morphometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.honeycomb.Node;
import org.trabecula.honeycomb.Strut;
import org.trabecula.honeycomb.TrabecularLattice;

/** One straight strut of 1 mm in a block of 2 × 2 × 0.5 mm: everything can be computed by hand. */
class StructuralIndicesTest {
  private static final double TISSUE = 2;

  @Test
  void oneRoundStrutIsMeasuredExactly() {
    StructuralIndices indices = StructuralIndices.of(state(0.5, 1.5, 100), 0);
    double volume = Math.PI / 4 * 0.1 * 0.1;
    double number = Math.sqrt(1 / TISSUE / 3);
    assertThat(indices.boneVolumeFraction()).isCloseTo(100 * volume / TISSUE, within(1e-9));
    assertThat(indices.trabecularThickness()).isCloseTo(100, within(1e-9));
    assertThat(indices.trabecularNumber()).isCloseTo(number, within(1e-12));
    assertThat(indices.trabecularSeparation()).isCloseTo(1000 / number - 100, within(1e-6));
  }

  @Test
  void onlyWhatLiesInTheFieldCounts() {
    StructuralIndices whole = StructuralIndices.of(state(0.5, 1.5, 100), 0);
    StructuralIndices half = StructuralIndices.of(state(1.5, 2.5, 100), 0);
    assertThat(half.boneVolumeFraction()).isCloseTo(whole.boneVolumeFraction() / 2, within(1e-9));
    assertThat(half.trabecularThickness()).isCloseTo(100, within(1e-9));
  }

  @Test
  void thickPartsCountByTheirSurface() {
    HoneycombState state = state(0.5, 1.5, 100);
    Arrays.fill(state.left(), 0, 8, 100);
    Arrays.fill(state.right(), 0, 8, 100);
    double bySurface = (200.0 * 200 + 100.0 * 100) / (200 + 100);
    assertThat(StructuralIndices.of(state, 0).trabecularThickness())
        .isCloseTo(bySurface, within(1e-9));
  }

  @Test
  void thinningAloneLeavesTheNumber() {
    double thick = StructuralIndices.of(state(0.2, 1.7, 140), 0).trabecularNumber();
    double thin = StructuralIndices.of(state(0.2, 1.7, 70), 0).trabecularNumber();
    assertThat(thin).isEqualTo(thick);
  }

  @Test
  void halfTheAxesAreFartherApartByTheRootOfTwo() {
    double whole = StructuralIndices.of(state(0.2, 1.7, 140), 0).trabecularNumber();
    HoneycombState half = state(0.2, 1.7, 140);
    Arrays.fill(half.left(), 0, 8, 0);
    Arrays.fill(half.right(), 0, 8, 0);
    assertThat(StructuralIndices.of(half, 0).trabecularNumber())
        .isCloseTo(whole / Math.sqrt(2), within(1e-12));
  }

  @Test
  void noBoneHasNoThickness() {
    StructuralIndices indices = StructuralIndices.of(state(0.5, 1.5, 0), 1);
    assertThat(indices).isEqualTo(new StructuralIndices(0, 0, 0, Double.POSITIVE_INFINITY, 100));
  }

  private static HoneycombState state(double fromX, double toX, float thickness) {
    Node from = new Node(0, 0, fromX, 1);
    Node to = new Node(1, 0, toX, 1);
    Strut strut = new Strut(0, from, to, toX - fromX);
    TrabecularLattice lattice =
        new TrabecularLattice(2, 2, 1, 0.5, List.of(from, to), List.of(strut));
    float[] left = new float[TrabecularLattice.SITES];
    float[] right = new float[TrabecularLattice.SITES];
    Arrays.fill(left, thickness / 2);
    Arrays.fill(right, thickness / 2);
    return new HoneycombState(lattice, 30, left, right, List.of());
  }
}
