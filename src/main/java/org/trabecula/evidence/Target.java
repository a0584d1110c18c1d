// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import java.util.Objects;
import java.util.Optional;

/**
 * A published figure that the model is held against.
 *
 * @param id its name
 * @param topic what it is about; targets are counted by it
 * @param unit the unit of its numbers
 * @param value what was published, in {@code unit}; NaN where it was said in words
 * @param range what is near enough
 * @param citation where it was published
 * @param checked whether the figure was read in a source; one that was not is no fact yet
 * @param otherSite whether it was measured at another bone than the model's; then it does not count
 * @param contradicts the other target that cannot be met together with this one, where there is one
 *     and that other was preferred
 * @param run how the model is asked, where it can be
 * @param notRun why it is not, where it cannot
 */
public record Target(
    String id,
    String topic,
    String unit,
    double value,
    TargetRange range,
    String citation,
    boolean checked,
    boolean otherSite,
    Optional<String> contradicts,
    Optional<TargetRun> run,
    NotRun notRun) {
  public Target {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(range, "range");
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(contradicts, "contradicts");
    Objects.requireNonNull(run, "run");
    Objects.requireNonNull(notRun, "notRun");
  }

  /** Whether it counts in the totals: it can be run, at the model's own site, and has a width. */
  public boolean counts() {
    return run.isPresent() && !otherSite && !range.isDefinition();
  }
}
