// SPDX-License-Identifier: MIT
package org.trabecula.morphometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.honeycomb.Node;
import org.trabecula.honeycomb.Strut;
import org.trabecula.honeycomb.TrabecularLattice;

/** Squares of 1 mm between struts of 100 µm: the largest circles are known. */
class LargestHoleTest {
  private static final int SITES = TrabecularLattice.SITES;
  private static final double CLOSE = 0.01;

  @Test
  void aSquareHoldsACircleAsWideAsItsSideLessAStrut() {
    LargestHole hole = LargestHole.of(squares(3));
    assertThat(hole.diameter()).isCloseTo(0.9, within(CLOSE));
  }

  @Test
  void thinnerStrutsLeaveALargerHole() {
    HoneycombState thin = squares(3);
    Arrays.fill(thin.left(), 20);
    Arrays.fill(thin.right(), 20);
    assertThat(LargestHole.of(thin).diameter()).isCloseTo(0.96, within(CLOSE));
  }

  @Test
  void aNodeThatLostAllItsStrutsOpensAHoleOfFourSquares() {
    HoneycombState bone = squares(4);
    for (Strut strut : bone.lattice().struts()) {
      if (isAt(strut.from(), 2, 2) || isAt(strut.to(), 2, 2)) {
        int first = strut.index() * SITES;
        Arrays.fill(bone.left(), first, first + SITES, 0);
        Arrays.fill(bone.right(), first, first + SITES, 0);
      }
    }
    LargestHole hole = LargestHole.of(bone);
    assertThat(hole.diameter()).isCloseTo(1.9, within(CLOSE));
    assertThat(hole.x()).isCloseTo(2, within(CLOSE));
    assertThat(hole.y()).isCloseTo(2, within(CLOSE));
  }

  @Test
  void boneThatLeansToOneSideIsMetThere() {
    HoneycombState leaning = squares(1);
    Arrays.fill(leaning.left(), 0);
    Arrays.fill(leaning.right(), 200);
    HoneycombState straight = squares(1);
    Arrays.fill(straight.left(), 100);
    Arrays.fill(straight.right(), 100);
    // The square's edges run right and down: two lean into it and two out of it.
    LargestHole hole = LargestHole.of(leaning);
    assertThat(hole.diameter()).isCloseTo(LargestHole.of(straight).diameter(), within(CLOSE));
    assertThat(hole.x()).isCloseTo(0.4, within(CLOSE));
    assertThat(hole.y()).isCloseTo(0.6, within(CLOSE));
  }

  @Test
  void theHoleLiesInTheField() {
    HoneycombState empty = squares(2);
    Arrays.fill(empty.left(), 0);
    Arrays.fill(empty.right(), 0);
    assertThat(LargestHole.of(empty).diameter()).isCloseTo(2, within(CLOSE));
  }

  private static boolean isAt(Node node, double x, double y) {
    return node.x() == x && node.y() == y;
  }

  /** That many squares across and down, of struts that reach 50 µm to either side. */
  private static HoneycombState squares(int count) {
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < (count + 1) * (count + 1); i++) {
      int row = i / (count + 1);
      nodes.add(new Node(i, 0, i % (count + 1), row));
    }
    List<Strut> struts = new ArrayList<>();
    for (Node node : nodes) {
      if (node.x() < count) {
        struts.add(new Strut(struts.size(), node, nodes.get(node.index() + 1), 1));
      }
      if (node.y() < count) {
        struts.add(new Strut(struts.size(), node, nodes.get(node.index() + count + 1), 1));
      }
    }
    TrabecularLattice lattice = new TrabecularLattice(count, count, 1, 0.3, nodes, struts);
    float[] left = new float[lattice.siteCount()];
    float[] right = new float[lattice.siteCount()];
    Arrays.fill(left, 50);
    Arrays.fill(right, 50);
    return new HoneycombState(lattice, 30, left, right, List.of());
  }
}
