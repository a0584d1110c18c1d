// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.trabecula.asset.AssetReader;
import org.trabecula.honeycomb.HoneycombParameters;
import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.honeycomb.LatticeBuilder;
import org.trabecula.honeycomb.Node;
import org.trabecula.honeycomb.Strut;
import org.trabecula.honeycomb.TrabecularLattice;
import org.trabecula.honeycomb.YoungHoneycomb;

/** Bones for the picture's tests. */
final class Bones {

  static final int SITES = TrabecularLattice.SITES;

  private static final HoneycombState YOUNG = grown();

  private Bones() {}

  private static HoneycombState grown() {
    HoneycombParameters parameters = HoneycombParameters.read(new AssetReader());
    TrabecularLattice lattice = new LatticeBuilder(parameters.lattice()).build(1);
    return YoungHoneycomb.of(lattice, parameters, 1);
  }

  /** The honeycomb of a healthy adult of 30. */
  static HoneycombState young() {
    return YOUNG;
  }

  /** The same, thinned, with one strut in four cut and some loose ends. */
  static HoneycombState old() {
    HoneycombState young = young();
    float[] left = young.left().clone();
    float[] right = young.right().clone();
    Random random = new Random(5);
    for (Strut strut : young.lattice().struts()) {
      double thinning = 0.75 + 0.15 * random.nextDouble();
      boolean cut = random.nextDouble() < 0.25;
      int gapFrom = cut ? random.nextInt(SITES) - 6 : SITES;
      int gapTo = gapFrom + 6 + random.nextInt(SITES);
      for (int k = 0; k < SITES; k++) {
        double share = k >= gapFrom && k < gapTo ? 0 : thinning;
        left[strut.index() * SITES + k] *= (float) share;
        right[strut.index() * SITES + k] *= (float) share;
      }
    }
    return new HoneycombState(young.lattice(), 80, left, right, List.of());
  }

  /**
   * Three struts in a row across a field of 9 x 6 mm, of that depth on their sides, µm. The first,
   * whose sites come first, is the middle one, from (3, 3) to (6, 3); the others hold it at its
   * ends.
   */
  static HoneycombState row(double left, double right) {
    List<Node> nodes = new ArrayList<>();
    for (double x : new double[] {-1, 3, 6, 10}) {
      nodes.add(new Node(nodes.size(), 0, x, 3));
    }
    List<Strut> struts =
        List.of(
            new Strut(0, nodes.get(1), nodes.get(2), 3),
            new Strut(1, nodes.get(0), nodes.get(1), 4),
            new Strut(2, nodes.get(2), nodes.get(3), 4));
    TrabecularLattice lattice = new TrabecularLattice(9, 6, 1, 0.25, nodes, struts);
    float[] leftDepths = new float[lattice.siteCount()];
    float[] rightDepths = new float[lattice.siteCount()];
    Arrays.fill(leftDepths, (float) left);
    Arrays.fill(rightDepths, (float) right);
    return new HoneycombState(lattice, 30, leftDepths, rightDepths, List.of());
  }
}
