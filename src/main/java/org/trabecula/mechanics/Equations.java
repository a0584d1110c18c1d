// SPDX-License-Identifier: MIT
package org.trabecula.mechanics;

import static org.trabecula.mechanics.Member.FREEDOMS;
import static org.trabecula.mechanics.Member.OF_BOTH;

import java.util.Arrays;
import java.util.BitSet;
import org.ojalgo.matrix.decomposition.SparseQDLDL;
import org.ojalgo.matrix.store.R064CSC;

/**
 * The equations of a frame's free degrees of freedom, factorised by a sparse LDLᵀ.
 *
 * <p>Only nodes that hang together with something held or pressed take part: a piece adrift bears
 * nothing and would leave the matrix singular.
 */
final class Equations {
  /** Not an equation. */
  private static final int NONE = -1;

  /**
   * The share of its stiffness that a member that gave way keeps in the factors, so that a piece
   * that it alone held does not make them singular.
   */
  private static final double TRACE = 1e-7;

  /**
   * The share of itself by which each diagonal entry of the factors is raised, so that a piece that
   * can slide along a plate does not make them singular either.
   */
  private static final double LIFT = 1e-10;

  private final Frame frame;
  private final int[] equation;
  private final int[] slots;
  private final R064CSC matrix;
  private SparseQDLDL factors;

  Equations(Frame frame) {
    this.frame = frame;
    equation = new int[FREEDOMS * frame.nodeCount()];
    int count = number();
    BitSet[] rows = rows(count);
    int[] pointers = new int[count + 1];
    for (int column = 0; column < count; column++) {
      pointers[column + 1] = pointers[column] + rows[column].cardinality();
    }
    int[] indices = new int[pointers[count]];
    for (int column = 0; column < count; column++) {
      int[] ofColumn = rows[column].stream().toArray();
      System.arraycopy(ofColumn, 0, indices, pointers[column], ofColumn.length);
    }
    matrix = new R064CSC(count, count, new double[indices.length], indices, pointers);
    slots = new int[frame.memberCount() * OF_BOTH * OF_BOTH];
    fillSlots();
  }

  /** The number of equations. */
  int count() {
    return matrix.pointers.length - 1;
  }

  /** The equation of a degree of freedom; negative where it has none. */
  int equation(int freedom) {
    return equation[freedom];
  }

  /** Factorises the frame with those of its members that still bear. */
  void factorise(boolean[] intact) {
    if (count() == 0) {
      return;
    }
    Arrays.fill(matrix.values, 0);
    int entry = 0;
    for (int member = 0; member < intact.length; member++) {
      double share = intact[member] ? 1 : TRACE;
      for (double each : frame.members().get(member).stiffness()) {
        if (slots[entry] != NONE) {
          matrix.values[slots[entry]] += share * each;
        }
        entry++;
      }
    }
    for (int column = 0; column < count(); column++) {
      matrix.values[matrix.pointers[column + 1] - 1] *= 1 + LIFT;
    }
    factors = new SparseQDLDL();
    if (!factors.factor(matrix)) {
      throw new IllegalStateException("the frame cannot be factorised");
    }
  }

  /** Turns a right-hand side into the solution of what was factorised last. */
  void solve(double[] rightHandSide) {
    factors.ftran(rightHandSide);
  }

  private int number() {
    Arrays.fill(equation, NONE);
    int count = 0;
    for (int node : frame.heldTogether()) {
      for (int i = 0; i < FREEDOMS; i++) {
        if (frame.hold(FREEDOMS * node + i) == Frame.Hold.FREE) {
          equation[FREEDOMS * node + i] = count++;
        }
      }
    }
    return count;
  }

  /** The rows of each column that can hold something, in the upper triangle. */
  private BitSet[] rows(int count) {
    BitSet[] rows = new BitSet[count];
    Arrays.setAll(rows, column -> new BitSet(column + 1));
    for (Member member : frame.members()) {
      for (int row = 0; row < OF_BOTH; row++) {
        for (int column = 0; column < OF_BOTH; column++) {
          int r = equation[freedom(member, row)];
          int c = equation[freedom(member, column)];
          if (r != NONE && r <= c) {
            rows[c].set(r);
          }
        }
      }
    }
    return rows;
  }

  private void fillSlots() {
    int entry = 0;
    for (Member member : frame.members()) {
      for (int row = 0; row < OF_BOTH; row++) {
        for (int column = 0; column < OF_BOTH; column++) {
          slots[entry++] = slot(equation[freedom(member, row)], equation[freedom(member, column)]);
        }
      }
    }
  }

  private int slot(int row, int column) {
    return row == NONE || row > column
        ? NONE
        : Arrays.binarySearch(
            matrix.indices, matrix.pointers[column], matrix.pointers[column + 1], row);
  }

  /** The degree of freedom of the frame that stands at a place in a member's row. */
  static int freedom(Member member, int place) {
    return place < FREEDOMS
        ? FREEDOMS * member.from() + place
        : FREEDOMS * member.to() + place - FREEDOMS;
  }
}
