// SPDX-License-Identifier: MIT
package org.trabecula.mechanics;

import static org.trabecula.honeycomb.TrabecularLattice.SITES;

import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.honeycomb.Node;
import org.trabecula.honeycomb.Strut;
import org.trabecula.honeycomb.TrabecularLattice;

/**
 * A honeycomb at one age as a frame between two plates.
 *
 * <p>Struts that end in nothing are left out. The nodes on the upper and lower border are fixed to
 * the plates and go with them, without turning; those on either side are free.
 */
final class LatticeFrame {
  private static final double MICROMETRES_PER_MILLIMETRE = 1000;

  private final HoneycombState state;
  private final TrabecularLattice lattice;
  private final Tissue tissue;
  private final Frame frame;

  private LatticeFrame(HoneycombState state, Tissue tissue) {
    this.state = state;
    this.tissue = tissue;
    lattice = state.lattice();
    frame =
        new Frame(
            lattice.nodes().stream().mapToDouble(Node::x).toArray(),
            lattice.nodes().stream().mapToDouble(Node::y).toArray());
  }

  /** The frame whose members are the bearing struts, in their order. */
  static Frame of(HoneycombState state, Tissue tissue) {
    LatticeFrame drawn = new LatticeFrame(state, tissue);
    for (int strut : bearing(state)) {
      drawn.add(state.lattice().struts().get(strut));
    }
    state.lattice().nodes().forEach(drawn::hold);
    return drawn.frame;
  }

  /** The struts that reach from node to node. */
  static int[] bearing(HoneycombState state) {
    return state.lattice().struts().stream()
        .mapToInt(Strut::index)
        .filter(strut -> isWhole(state, strut))
        .toArray();
  }

  private static boolean isWhole(HoneycombState state, int strut) {
    for (int site = 0; site < SITES; site++) {
      if (!(state.thickness(strut, site) > 0)) {
        return false;
      }
    }
    return true;
  }

  private void add(Strut strut) {
    double[] thickness = new double[SITES];
    for (int site = 0; site < SITES; site++) {
      thickness[site] = state.thickness(strut.index(), site) / MICROMETRES_PER_MILLIMETRE;
    }
    Profile profile = new Profile(strut.length(), thickness, CrossSection.ROUND);
    if (strut.isRung()) {
      frame.addRung(strut.from().index(), strut.to().index(), profile, tissue);
    } else {
      frame.addBeam(strut.from().index(), strut.to().index(), profile, tissue);
    }
  }

  private void hold(Node node) {
    if (node.y() >= lattice.height()) {
      frame.clamp(node.index());
    } else if (node.y() <= 0) {
      frame.clamp(node.index());
      frame.press(node.index());
    }
  }
}
