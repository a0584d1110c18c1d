// SPDX-License-Identifier: MIT
package org.trabecula.loop;

import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.trabecula.remodelling.CalciumFlows;

/** A way that calcium takes in a day. */
public enum Flow {
  EATEN(CalciumFlows::eaten, Organ.GUT),
  NOT_ABSORBED(CalciumFlows::notAbsorbed, Organ.GUT),
  ABSORBED(CalciumFlows::absorbed, Organ.GUT, Organ.BLOOD),
  FROM_BONE(CalciumFlows::fromBone, Organ.BONE, Organ.BLOOD),
  INTO_BONE(CalciumFlows::intoBone, Organ.BLOOD, Organ.BONE),
  URINE(CalciumFlows::urine, Organ.BLOOD, Organ.KIDNEY),
  OTHER_LOSS(CalciumFlows::otherLoss, Organ.BLOOD);

  private final ToDoubleFunction<CalciumFlows> amount;
  private final Set<Organ> organs;

  Flow(ToDoubleFunction<CalciumFlows> amount, Organ... organs) {
    this.amount = amount;
    this.organs = Set.of(organs);
  }

  /** How much calcium takes this way, mg/day. */
  public double of(CalciumFlows flows) {
    return amount.applyAsDouble(flows);
  }

  /** The organs that it joins. */
  public Set<Organ> organs() {
    return organs;
  }
}
