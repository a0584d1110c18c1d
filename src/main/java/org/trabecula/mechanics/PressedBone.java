// SPDX-License-Identifier: MIT
package org.trabecula.mechanics;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.honeycomb.TrabecularLattice;

/**
 * A honeycomb that was pressed to collapse.
 *
 * <p>Struts that end in nothing bear nothing.
 */
public final class PressedBone {
  private final HoneycombState state;
  private final PressCurve curve;
  private final int[] members;

  private PressedBone(HoneycombState state, PressCurve curve) {
    this.state = state;
    this.curve = curve;
    members = new int[state.lattice().struts().size()];
    Arrays.fill(members, -1);
    int[] bearing = LatticeFrame.bearing(state);
    for (int member = 0; member < bearing.length; member++) {
      members[bearing[member]] = member;
    }
  }

  /** Presses a honeycomb to collapse. */
  public static PressedBone of(HoneycombState state, Tissue tissue) {
    return of(state, tissue, () -> false).orElseThrow();
  }

  /** Presses a honeycomb to collapse; empty if that was given up meanwhile. */
  public static Optional<PressedBone> of(
      HoneycombState state, Tissue tissue, BooleanSupplier givenUp) {
    return PressTest.press(LatticeFrame.of(state, tissue), givenUp)
        .map(curve -> new PressedBone(state, curve));
  }

  /** The bone before it was pressed. */
  public HoneycombState state() {
    return state;
  }

  /**
   * Whether there is bone enough, and it bears anything, so that another can be compared with it.
   */
  public boolean isComparable() {
    double least = RelativeStrength.LEAST_YOUNG * state.lattice().tissueVolume();
    return state.boneVolume() >= least && curve.strength() > 0;
  }

  /** Load over displacement. */
  public PressCurve curve() {
    return curve;
  }

  /** Young's modulus of the piece as a whole, N/mm². */
  public double apparentModulus() {
    TrabecularLattice lattice = state.lattice();
    double area = lattice.tissueVolume() / lattice.height();
    return curve.stiffness() * lattice.height() / area;
  }

  /**
   * The largest strain of a strut at a displacement of the press in mm, as a share of the strain at
   * which it gives way; 0 where it bears nothing.
   */
  public double demand(int strut, double displacement) {
    return members[strut] < 0 ? 0 : curve.demand(members[strut], displacement);
  }

  /** Whether a strut has given way under the press at a displacement in mm. */
  public boolean gaveWay(int strut, double displacement) {
    return members[strut] >= 0 && curve.gaveWay(members[strut], displacement);
  }
}
