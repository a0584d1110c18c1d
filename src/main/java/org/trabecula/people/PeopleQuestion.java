// SPDX-License-Identifier: MIT
package org.trabecula.people;

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

  /** Whether the groups are the same people with and without a medicine. */
  public boolean comparesMedicine() {
    return ordinal() >= ALENDRONATE.ordinal();
  }

  /** Whether those without the medicine took another one. */
  public boolean comparesTwoMedicines() {
    return this == ROMOSOZUMAB;
  }
}
