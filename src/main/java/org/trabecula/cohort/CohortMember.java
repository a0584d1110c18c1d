// SPDX-License-Identifier: MIT
package org.trabecula.cohort;

import java.util.Objects;
import org.trabecula.remodelling.Constitution;
import org.trabecula.scenario.Scenario;

/**
 * One of many made-up people who live the same.
 *
 * @param scenario the life, with what this person inherited
 * @param constitution how this person's bone answers
 */
record CohortMember(Scenario scenario, Constitution constitution) {
  CohortMember {
    Objects.requireNonNull(scenario, "scenario");
    Objects.requireNonNull(constitution, "constitution");
  }
}
