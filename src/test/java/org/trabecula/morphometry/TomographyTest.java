// SPDX-License-Identifier: MIT
package org.trabecula.morphometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;
import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.honeycomb.HoneycombParameters;
import org.trabecula.honeycomb.HoneycombSimulator;
import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.honeycomb.Node;
import org.trabecula.honeycomb.Strut;
import org.trabecula.honeycomb.TrabecularLattice;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;

class TomographyTest {
  /** Cubes of about 15 µm. */
  private static final int SCANNER = 21;

  private static final Percentage VOLUME = Percentage.withPercentage(1.5);
  private static final Percentage WAY = Percentage.withPercentage(3);

  private final HoneycombLife woman = life();
  private final Tomography tomography = new Tomography(woman);

  @Test
  void volumeIsWhatCubesOfFifteenMicrometresFindAtAnyAge() {
    for (double age : new double[] {30, 52, 67, 80}) {
      double scanned = 100 * new Voxels(woman.at(age), SCANNER).boneShare();
      assertThat(tomography.at(age).boneVolumeFraction()).isCloseTo(scanned, VOLUME);
    }
  }

  @Test
  void wayThroughMarrowIsWhatFinerSpheresFind() {
    for (double age : new double[] {30, 67}) {
      double finer = 1000 * LargestSpheres.meanDiameter(new Voxels(woman.at(age), 10));
      assertThat(tomography.at(age).trabecularSeparation()).isCloseTo(finer, WAY);
    }
  }

  @Test
  void boneWhereStrutsMeetCountsOnce() {
    Node left = new Node(0, 0, 0.5, 1);
    Node middle = new Node(1, 0, 1, 1);
    Node right = new Node(2, 0, 1.5, 1);
    Node low = new Node(3, 0, 1, 1.5);
    HoneycombState joined = state(List.of(left, middle, middle, right, middle, low));
    double once = Tomography.of(joined, 0).boneVolumeFraction();
    assertThat(once).isLessThan(StructuralIndices.of(joined, 0).boneVolumeFraction());
  }

  @Test
  void oneRodAcrossTheBlockHasItsOwnVolume() {
    HoneycombState rod = state(List.of(new Node(0, 0, -0.5, 0.3), new Node(1, 0, 2.5, 1.7)));
    double length = 2 * Math.hypot(3, 1.4) / 3;
    double volume = 100 * Math.PI / 4 * 0.2 * 0.2 * length / (2 * 2 * 0.5);
    assertThat(100 * new Voxels(rod, 60).boneShare()).isCloseTo(volume, VOLUME);
  }

  @Test
  void numberFollowsFromThicknessAndWay() {
    StructuralIndices indices = tomography.at(45);
    assertThat(indices.trabecularNumber())
        .isCloseTo(
            1000 / (indices.trabecularThickness() + indices.trabecularSeparation()), within(1e-9));
  }

  @Test
  void theSumsThatDriveTheWorkStayApart() {
    StructuralIndices sums = StructuralIndices.of(woman, 30);
    StructuralIndices scanned = tomography.at(30);
    assertThat(scanned.boneVolumeFraction()).isBetween(13.5, 15.5);
    assertThat(sums.boneVolumeFraction()).isBetween(15.5, 17.5);
    assertThat(scanned.trabecularThickness()).isEqualTo(sums.trabecularThickness());
    assertThat(scanned.strutsCut()).isEqualTo(sums.strutsCut());
  }

  @Test
  void whatIsCountedAheadIsWhatIsCountedWhenAsked() {
    Tomography ahead = new Tomography(woman).counted();
    assertThat(ahead.at(63.25)).isEqualTo(tomography.at(63.25));
  }

  @Test
  void noBoneHasNoVolumeAndNoEnd() {
    HoneycombState none = state(List.of(new Node(0, 0, 0.5, 1), new Node(1, 0, 1.5, 1)));
    Arrays.fill(none.left(), 0);
    Arrays.fill(none.right(), 0);
    assertThat(Tomography.of(none, 1))
        .isEqualTo(new StructuralIndices(0, 0, 0, Double.POSITIVE_INFINITY, 100));
  }

  private static HoneycombLife life() {
    AssetReader assets = new AssetReader();
    return new HoneycombSimulator(HoneycombParameters.read(assets))
        .simulate(
            new LifeSimulator(RemodellingParameters.read(assets))
                .simulate(Scenario.ordinary("", Sex.FEMALE)),
            () -> false)
        .orElseThrow();
  }

  /** Struts of 0.2 mm from every first node to every second, in a block of 2 × 2 × 0.5 mm. */
  private static HoneycombState state(List<Node> ends) {
    Strut[] struts = new Strut[ends.size() / 2];
    for (int strut = 0; strut < struts.length; strut++) {
      Node from = ends.get(2 * strut);
      Node to = ends.get(2 * strut + 1);
      struts[strut] = new Strut(strut, from, to, Math.hypot(to.x() - from.x(), to.y() - from.y()));
    }
    TrabecularLattice lattice =
        new TrabecularLattice(2, 2, 1, 0.5, ends.stream().distinct().toList(), List.of(struts));
    float[] left = new float[lattice.siteCount()];
    float[] right = new float[lattice.siteCount()];
    Arrays.fill(left, 100);
    Arrays.fill(right, 100);
    return new HoneycombState(lattice, 30, left, right, List.of());
  }
}
