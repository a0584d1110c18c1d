// SPDX-License-Identifier: MIT
package org.trabecula.scenario;

import java.util.ArrayList;
import java.util.List;

/** Lives with as many entries as are allowed. */
public final class FullLife {
  private FullLife() {}

  /** A woman's life that begins with some factors and is filled up with sunny and dark months. */
  public static Scenario with(Factor... factors) {
    List<Factor> life = new ArrayList<>(List.of(factors));
    double months = Scenario.MOST_FACTORS - life.size();
    for (int month = 0; month < months; month++) {
      AgeSpan span = new AgeSpan(20 + month / 12.0, 20 + (month + 1) / 12.0);
      life.add(new VitaminD(span, month % 2 == 0 ? 30 : 90));
    }
    return Scenario.ordinary("Full", Sex.FEMALE).withLife(life);
  }
}
