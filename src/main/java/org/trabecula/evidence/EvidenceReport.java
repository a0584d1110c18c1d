// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How far the model is from published figures.
 *
 * @param outcomes what it says to each target, in the order of the file
 */
public record EvidenceReport(List<Outcome> outcomes) {
  public EvidenceReport {
    outcomes = List.copyOf(outcomes);
  }

  /** The outcomes by topic, topics in the order in which they first come. */
  public Map<String, List<Outcome>> byTopic() {
    return outcomes.stream()
        .collect(
            Collectors.groupingBy(
                outcome -> outcome.target().topic(), LinkedHashMap::new, Collectors.toList()));
  }

  /** The count of all targets. */
  public EvidenceTotal total() {
    return EvidenceTotal.of(outcomes);
  }

  /** The count of those that contradict no other. */
  public EvidenceTotal totalWithoutContradictions() {
    return EvidenceTotal.of(
        outcomes.stream().filter(each -> each.target().contradicts().isEmpty()).toList());
  }
}
