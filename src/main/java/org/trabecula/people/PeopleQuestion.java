// SPDX-License-Identifier: MIT
package org.trabecula.people;

import java.util.Optional;
import org.trabecula.scenario.Medicine;

/** What may be asked about a hundred people, in the order in which it is offered. */
public enum PeopleQuestion {
  OSTEOPOROSIS,
  BY_AGE,
  HIP_IN_LIFE,
  ALENDRONATE,
  ZOLEDRONATE,
  DENOSUMAB,
  RALOXIFENE,
  TERIPARATIDE,
  ABALOPARATIDE,
  ROMOSOZUMAB;

  /** The trial of a medicine; empty where none was counted. */
  public static Optional<PeopleQuestion> of(Medicine medicine) {
    return switch (medicine) {
      case ALENDRONATE -> Optional.of(ALENDRONATE);
      case ZOLEDRONATE -> Optional.of(ZOLEDRONATE);
      case DENOSUMAB -> Optional.of(DENOSUMAB);
      case RALOXIFENE -> Optional.of(RALOXIFENE);
      case TERIPARATIDE -> Optional.of(TERIPARATIDE);
      case ABALOPARATIDE -> Optional.of(ABALOPARATIDE);
      case ROMOSOZUMAB -> Optional.of(ROMOSOZUMAB);
      case HORMONE_THERAPY, AROMATASE_INHIBITOR -> Optional.empty();
    };
  }

  /** Whether the groups are the same people with and without a medicine. */
  public boolean comparesMedicine() {
    return ordinal() >= ALENDRONATE.ordinal();
  }

  /** Whether those without the medicine took another one. */
  public boolean comparesTwoMedicines() {
    return this == ROMOSOZUMAB;
  }
}
