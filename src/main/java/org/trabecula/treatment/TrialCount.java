// SPDX-License-Identifier: MIT
package org.trabecula.treatment;

import java.util.Objects;

/**
 * To how many of 1,000 people something happened without a medicine and with it.
 *
 * @param outcome the key of the words that say what happened
 * @param group who they were
 * @param without of 1,000 without the medicine, 0 to 1,000; below 1 it is told as fewer than one
 * @param with of 1,000 with it, likewise
 * @param reference the work in which they were counted, by its key in the bibliography
 * @param provenance how well the counts were compared with that work
 */
public record TrialCount(
    String outcome,
    TrialGroup group,
    double without,
    double with,
    String reference,
    Provenance provenance) {

  /**
   * @throws IllegalArgumentException when more are counted than there were, or nobody has read it
   */
  public TrialCount {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(reference, "reference");
    requireShare(without);
    requireShare(with);
    if (provenance == Provenance.NOT_YET) {
      throw new IllegalArgumentException(outcome + " is counted, but was read in no work");
    }
  }

  private static void requireShare(double count) {
    if (!(count >= 0 && count <= TrialGroup.SIZE)) {
      throw new IllegalArgumentException(count + " is not from 0 to " + TrialGroup.SIZE);
    }
  }
}
