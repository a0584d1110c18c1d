// SPDX-License-Identifier: MIT
package org.trabecula.moved;

import java.util.function.ToDoubleFunction;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifePoint;

/**
 * A quantity of the model that a control has moved.
 *
 * @param term which
 * @param change by which share of itself it has moved; negative is down
 * @param size what that is called
 */
public record MovedTerm(Term term, double change, Size size) {

  /** What can move, in the order in which it acts. */
  public enum Term {
    ESTROGEN(LifePoint::estrogen),
    CALCIUM_TAKEN_UP(LifePoint::calciumAbsorbed),
    PTH(LifePoint::pth),
    REMOVING_CELLS(LifePoint::osteoclasts),
    BUILDING_CELLS(LifePoint::osteoblasts),
    TRABECULAR_BONE(LifePoint::trabecularVolume);

    private final ToDoubleFunction<LifePoint> quantity;

    Term(ToDoubleFunction<LifePoint> quantity) {
      this.quantity = quantity;
    }

    /** Whether there are fewer of them, not less of it. */
    public boolean isCells() {
      return this == REMOVING_CELLS || this == BUILDING_CELLS;
    }

    /** Whether it acts on cells from afar. */
    boolean isSignal() {
      return compareTo(REMOVING_CELLS) < 0;
    }

    /** How much of it there is in a life at an age, years. */
    double of(Life life, double age) {
      return life.value(quantity, age);
    }
  }

  /** How far it moved, in words. */
  public enum Size {
    A_LITTLE,
    CLEARLY,
    MUCH
  }

  /** Whether there is more of it than before. */
  public boolean isUp() {
    return change > 0;
  }
}
