// SPDX-License-Identifier: MIT
package org.trabecula.mechanics;

import static org.trabecula.mechanics.Member.FREEDOMS;
import static org.trabecula.mechanics.Member.OF_BOTH;

import java.util.Arrays;
import java.util.List;

/**
 * A frame whose pressed nodes have gone down by 1 mm, and members that may give way one after
 * another.
 *
 * <p>The factors of an earlier state precondition conjugate gradients that start from the last
 * answer: exact for the state that was factorised, a few rounds for one that differs in some
 * members. When it takes too many rounds, the present state is factorised.
 */
final class Equilibrium {
  /** The error of the forces that is left, as a share of the forces at the press. */
  private static final double TOLERANCE = 1e-9;

  /** A factorisation costs about as much as this many rounds. */
  private static final int ROUNDS_PER_FACTORISATION = 24;

  private static final int MOST_ROUNDS = 2000;

  private final Frame frame;
  private final Equations equations;
  private final boolean[] intact;
  private final double[] shifts;
  private final double[] forces;
  private final double[] direction;
  private final double[] directionForces;
  private final double[] step = new double[OF_BOTH];
  private final double[] residual;
  private final double[] better;
  private int rounds;

  Equilibrium(Frame frame) {
    this.frame = frame;
    equations = new Equations(frame);
    intact = new boolean[frame.memberCount()];
    Arrays.fill(intact, true);
    int freedoms = FREEDOMS * frame.nodeCount();
    shifts = new double[freedoms];
    forces = new double[freedoms];
    direction = new double[freedoms];
    directionForces = new double[freedoms];
    residual = new double[equations.count()];
    better = new double[equations.count()];
    for (int freedom = 0; freedom < freedoms; freedom++) {
      shifts[freedom] = frame.hold(freedom) == Frame.Hold.PRESSED ? 1 : 0;
    }
    equations.factorise(intact);
    settle();
  }

  /** Lets members bear nothing any more, and finds the new equilibrium. */
  void release(List<Integer> members) {
    for (int member : members) {
      intact[member] = false;
    }
    if (rounds > ROUNDS_PER_FACTORISATION) {
      equations.factorise(intact);
      rounds = 0;
    }
    settle();
  }

  /** The force on the press, N, for its 1 mm. */
  double force() {
    multiply(shifts, forces);
    double sum = 0;
    for (int freedom = 0; freedom < forces.length; freedom++) {
      sum += frame.hold(freedom) == Frame.Hold.PRESSED ? forces[freedom] : 0;
    }
    return sum;
  }

  /** The energy that its members hold, N mm. */
  double energy() {
    multiply(shifts, forces);
    double sum = 0;
    for (int freedom = 0; freedom < forces.length; freedom++) {
      sum += shifts[freedom] * forces[freedom];
    }
    return sum / 2;
  }

  /** The shift or turn of a degree of freedom, mm or rad. */
  double shift(int freedom) {
    return shifts[freedom];
  }

  /** The largest strain of a member as a share of the strain at which it gives way. */
  double demand(int member) {
    Member asked = frame.members().get(member);
    gather(asked, shifts);
    return asked.demand(step);
  }

  private void settle() {
    multiply(shifts, forces);
    double limit = TOLERANCE * atPress(forces);
    for (int freedom = 0; freedom < forces.length; freedom++) {
      if (equations.equation(freedom) >= 0) {
        residual[equations.equation(freedom)] = -forces[freedom];
      }
    }
    double before = 0;
    Arrays.fill(direction, 0);
    for (int round = 0; norm(residual) > limit && round < MOST_ROUNDS; round++) {
      System.arraycopy(residual, 0, better, 0, better.length);
      equations.solve(better);
      double now = dot(residual, better);
      redirect(before == 0 ? 0 : now / before);
      before = now;
      multiply(direction, directionForces);
      walk(now / dot(direction, directionForces));
      rounds++;
    }
  }

  private double atPress(double[] all) {
    double square = 0;
    for (int freedom = 0; freedom < all.length; freedom++) {
      if (frame.hold(freedom) == Frame.Hold.PRESSED) {
        square += all[freedom] * all[freedom];
      }
    }
    return Math.sqrt(square);
  }

  private void redirect(double keep) {
    for (int freedom = 0; freedom < direction.length; freedom++) {
      int equation = equations.equation(freedom);
      if (equation >= 0) {
        direction[freedom] = better[equation] + keep * direction[freedom];
      }
    }
  }

  private void walk(double length) {
    for (int freedom = 0; freedom < direction.length; freedom++) {
      int equation = equations.equation(freedom);
      if (equation >= 0) {
        shifts[freedom] += length * direction[freedom];
        residual[equation] -= length * directionForces[freedom];
      }
    }
  }

  private void multiply(double[] by, double[] into) {
    Arrays.fill(into, 0);
    for (int member = 0; member < intact.length; member++) {
      if (intact[member]) {
        Member each = frame.members().get(member);
        gather(each, by);
        for (int row = 0; row < OF_BOTH; row++) {
          into[Equations.freedom(each, row)] += EndForces.row(each.stiffness(), row, step);
        }
      }
    }
  }

  private void gather(Member member, double[] from) {
    System.arraycopy(from, FREEDOMS * member.from(), step, 0, FREEDOMS);
    System.arraycopy(from, FREEDOMS * member.to(), step, FREEDOMS, FREEDOMS);
  }

  private static double norm(double[] vector) {
    return Math.sqrt(dot(vector, vector));
  }

  private static double dot(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
