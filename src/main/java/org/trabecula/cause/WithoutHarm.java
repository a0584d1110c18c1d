// SPDX-License-Identifier: MIT
package org.trabecula.cause;

import java.util.List;
import org.trabecula.scenario.Scenario;

/**
 * The same life without the harms that can be left out of it; ageing and menopause stay.
 *
 * @param scenario the life without them
 * @param leftOut the harms, causes first; empty when the life has none
 */
public record WithoutHarm(Scenario scenario, List<Driver> leftOut) {
  public WithoutHarm {
    leftOut = List.copyOf(leftOut);
  }

  /** Leaves the harms out of a life. */
  public static WithoutHarm of(Scenario scenario) {
    List<Driver> harms =
        Driver.all().stream()
            .filter(driver -> driver.isHarm() && !driver.isInborn() && driver.actsIn(scenario))
            .toList();
    Scenario rest =
        scenario.without(factor -> harms.stream().anyMatch(harm -> harm.actsThrough(factor)));
    return new WithoutHarm(rest, harms);
  }

  /** Whether the life has any harm to leave out. */
  public boolean differs() {
    return !leftOut.isEmpty();
  }
}
