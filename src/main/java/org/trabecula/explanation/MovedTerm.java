// SPDX-License-Identifier: MIT
package org.trabecula.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifePoint;

/**
 * A quantity of the model that a control has moved.
 *
 * @param term which
 * @param change by which share of itself it has moved; negative is down
 */
public record MovedTerm(Term term, double change) {
  /** Change from which on it is told. */
  static final double SMALLEST = 0.02;

  private static final double CLEAR = 0.08;
  private static final double LARGE = 0.3;

  /** What can move. */
  public enum Term {
    ESTROGEN(LifePoint::estrogen),
    CALCIUM_TAKEN_UP(LifePoint::calciumAbsorbed),
    PTH(LifePoint::pth),
    REMOVING_CELLS(LifePoint::osteoclasts),
    BUILDING_CELLS(LifePoint::osteoblasts),
    SPONGY_BONE(LifePoint::trabecularVolume);

    private final ToDoubleFunction<LifePoint> quantity;

    Term(ToDoubleFunction<LifePoint> quantity) {
      this.quantity = quantity;
    }

    /** Whether there are fewer of them, not less of it. */
    boolean isCounted() {
      return this == REMOVING_CELLS || this == BUILDING_CELLS;
    }
  }

  /** How far it moved, in words. */
  public enum Size {
    A_LITTLE,
    CLEARLY,
    MUCH
  }

  /** How far it moved. */
  public Size size() {
    double share = Math.abs(change);
    return share < CLEAR ? Size.A_LITTLE : share < LARGE ? Size.CLEARLY : Size.MUCH;
  }

  /** What differs between two lives at an age, in the order in which it acts. */
  public static List<MovedTerm> between(Life before, Life after, double age) {
    List<MovedTerm> moved = new ArrayList<>();
    for (Term term : Term.values()) {
      double old = before.value(term.quantity, age);
      double change = (after.value(term.quantity, age) - old) / old;
      if (Math.abs(change) >= SMALLEST) {
        moved.add(new MovedTerm(term, change));
      }
    }
    return moved;
  }
}
