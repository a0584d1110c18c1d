// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import java.util.List;

/**
 * How many targets the model meets, among those that count.
 *
 * @param counted those that were run, at the model's own site, with a range
 * @param inside of these, those in their range
 * @param near of these, those outside by at most two half-widths
 */
public record EvidenceTotal(int counted, int inside, int near) {
  private static final double PERCENT = 100;

  static EvidenceTotal of(List<Outcome> outcomes) {
    List<Outcome> counted = outcomes.stream().filter(each -> each.target().counts()).toList();
    return new EvidenceTotal(
        counted.size(),
        count(counted, Outcome.Standing.INSIDE),
        count(counted, Outcome.Standing.NEAR));
  }

  private static int count(List<Outcome> outcomes, Outcome.Standing standing) {
    return (int) outcomes.stream().filter(each -> each.standing() == standing).count();
  }

  /** Those further outside, or without a value. */
  public int far() {
    return counted - inside - near;
  }

  /** The share of the counted that lie inside, %; NaN where none counts. */
  public double percentInside() {
    return counted == 0 ? Double.NaN : PERCENT * inside / counted;
  }
}
