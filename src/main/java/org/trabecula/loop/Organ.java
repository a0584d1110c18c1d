// SPDX-License-Identifier: MIT
package org.trabecula.loop;

import java.util.Set;
import java.util.stream.Collectors;
import org.trabecula.moved.MovedTerm;

/** A part of the body that calcium or a hormone passes. */
public enum Organ {
  GUT,
  BLOOD,
  KIDNEY,
  GLANDS,
  BONE;

  /** Where a change acts, for what it has moved. */
  public static Set<Organ> of(Set<MovedTerm.Term> moved) {
    return moved.stream().map(Organ::of).collect(Collectors.toSet());
  }

  private static Organ of(MovedTerm.Term moved) {
    return switch (moved) {
      case CALCIUM_TAKEN_UP -> GUT;
      case PTH -> GLANDS;
      case ESTROGEN, REMOVING_CELLS, BUILDING_CELLS, TRABECULAR_BONE -> BONE;
    };
  }
}
