// SPDX-License-Identifier: MIT
package org.trabecula.picture;

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

  private Bones() {}

  /** The honeycomb of a healthy adult of 30. */
  static HoneycombState young() {
    HoneycombParameters parameters = HoneycombParameters.read(new AssetReader());
    TrabecularLattice lattice = new LatticeBuilder(parameters.lattice()).build(1);
    return YoungHoneycomb.of(lattice, parameters, 1);
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

  /** One strut across a field of 9 x 6 mm, from (3, 3) to (6, 3), of that depth on its sides, µm. */
  static HoneycombState oneStrut(double left, double right) {
    Node from = new Node(0, 0, 3, 3);
    Node to = new Node(1, 0, 6, 3);
    TrabecularLattice lattice =
        new TrabecularLattice(
            9, 6, 1, 0.25, List.of(from, to), List.of(new Strut(0, from, to, 3)));
    float[] leftDepths = new float[SITES];
    float[] rightDepths = new float[SITES];
    Arrays.fill(leftDepths, (float) left);
    Arrays.fill(rightDepths, (float) right);
    return new HoneycombState(lattice, 30, leftDepths, rightDepths, List.of());
  }
}
