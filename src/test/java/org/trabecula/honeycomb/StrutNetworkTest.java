// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Two struts that hold a triangle from the left and the right border, and a rung from the triangle
 * to a strut behind that is held by the top border.
 */
class StrutNetworkTest {
  private final List<Node> nodes = new ArrayList<>();
  private final List<Strut> struts = new ArrayList<>();
  private final Node leftBorder = node(0, -0.1, 3);
  private final Node rightBorder = node(0, 9.1, 3);
  private final Node one = node(0, 3, 3);
  private final Node two = node(0, 6, 3);
  private final Node three = node(0, 5, 4);
  private final Node behind = node(1, 5, 2);
  private final Node topBorder = node(1, 5, -0.1);
  private final int left = strut(leftBorder, one);
  private final int right = strut(two, rightBorder);
  private final int base = strut(one, two);
  private final int rising = strut(one, three);
  private final int falling = strut(three, two);
  private final int rung = strut(three, behind);
  private final int held = strut(behind, topBorder);
  private final StrutNetwork network =
      new StrutNetwork(new TrabecularLattice(9, 6, 2, 0.3, nodes, struts));

  @Test
  void nothingIsAdriftAtFirst() {
    assertThat(network.adrift()).isEmpty();
  }

  @Test
  void aPieceHoldsByAnyOnePath() {
    network.cut(left);
    network.cut(right);
    assertThat(network.adrift()).isEmpty();
  }

  @Test
  void aPieceWithoutAPathIsAdriftAsAWhole() {
    network.cut(left);
    network.cut(right);
    network.cut(held);
    assertThat(network.adrift()).containsExactly(base, rising, falling, rung);
  }

  @Test
  void cutStrutsAreNotAdrift() {
    network.cut(left);
    network.cut(right);
    network.cut(rung);
    network.cut(base);
    assertThat(network.adrift()).containsExactly(rising, falling);
    assertThat(network.isGone(base)).isTrue();
    assertThat(network.isGone(held)).isFalse();
  }

  @Test
  void whatIsAdriftDoesNotDependOnWhenItWasAsked() {
    TrabecularLattice lattice = new LatticeBuilder(SimulatedLives.PARAMETERS.lattice()).build(3);
    StrutNetwork asked = new StrutNetwork(lattice);
    StrutNetwork fresh = new StrutNetwork(lattice);
    SeededRandom random = SeededRandom.of(3, 0);
    int adrift = 0;
    for (int i = 0; i < lattice.struts().size(); i++) {
      int strut = random.nextInt(lattice.struts().size());
      if (!asked.isGone(strut)) {
        asked.cut(strut);
        fresh.cut(strut);
        List<Integer> found = asked.adrift();
        found.forEach(asked::cut);
        adrift += found.size();
      }
    }
    fresh.adrift().forEach(fresh::cut);
    assertThat(adrift).isGreaterThan(100);
    lattice.struts().forEach(s -> assertThat(asked.isGone(s.index())).isEqualTo(gone(fresh, s)));
  }

  private static boolean gone(StrutNetwork network, Strut strut) {
    return network.isGone(strut.index());
  }

  private Node node(int sheet, double x, double y) {
    Node node = new Node(nodes.size(), sheet, x, y);
    nodes.add(node);
    return node;
  }

  private int strut(Node from, Node to) {
    struts.add(new Strut(struts.size(), from, to, 1));
    return struts.size() - 1;
  }
}
