// SPDX-License-Identifier: MIT
package org.trabecula.loop;

import java.util.function.ToDoubleFunction;
import org.trabecula.remodelling.CalciumFlows;

/** A way that calcium takes in a day. */
public enum Flow {
  EATEN(CalciumFlows::eaten),
  NOT_ABSORBED(CalciumFlows::notAbsorbed),
  ABSORBED(CalciumFlows::absorbed),
  FROM_BONE(CalciumFlows::fromBone),
  INTO_BONE(CalciumFlows::intoBone),
  URINE(CalciumFlows::urine),
  OTHER_LOSS(CalciumFlows::otherLoss);

  private final ToDoubleFunction<CalciumFlows> amount;

  Flow(ToDoubleFunction<CalciumFlows> amount) {
    this.amount = amount;
  }

  /** How much calcium takes this way, mg/day. */
  public double of(CalciumFlows flows) {
    return amount.applyAsDouble(flows);
  }
}
