// SPDX-License-Identifier: MIT
package org.trabecula.help;

import java.util.Optional;
import org.trabecula.scenario.Scenario;

/**
 * Something that helps at one age of a life.
 *
 * @param kind what it is
 * @param on whether the life has it at this age
 * @param switched the life with it switched on or, if it is on, off again; empty where there is
 *     nothing to switch
 */
public record Help(Kind kind, boolean on, Optional<Scenario> switched) {

  /** What can help. */
  public enum Kind {
    STRENGTH_TRAINING,
    CALCIUM_AND_VITAMIN_D,
    NO_SMOKING,
    LITTLE_ALCOHOL,
    SLOWING_MEDICINE,
    NEXT_MEDICINE,
    STEROID_REVIEW,
    DENOSUMAB_PLAN,
    DENOSUMAB_STOPPED,
    AROMATASE_INHIBITOR,
    THYROID_REVIEW,
    CAUSE_REVIEW,
    ENOUGH_FOOD,
    FEWER_FALLS
  }

  /** Something that is only told: the model has nothing to switch. */
  static Help told(Kind kind) {
    return new Help(kind, false, Optional.empty());
  }
}
