// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.trabecula.scenario.Sex;

/**
 * The lower T-scores of all age groups that targets ask for; each person lives once for all of
 * them.
 */
final class PopulationScores {
  private final Population population;
  private final Map<Group, double[]> known = new ConcurrentHashMap<>();

  PopulationScores(Population population) {
    this.population = population;
  }

  /** Lives the people of all groups that these targets ask for. */
  void prepare(List<Target> targets) {
    Map<Sex, Set<Group>> groups = new EnumMap<>(Sex.class);
    targets.stream()
        .flatMap(target -> target.run().stream())
        .filter(PopulationRun.class::isInstance)
        .map(run -> Group.of((PopulationRun) run))
        .filter(group -> !known.containsKey(group))
        .forEach(
            group -> groups.computeIfAbsent(group.sex(), sex -> new LinkedHashSet<>()).add(group));
    groups.forEach(this::live);
  }

  private void live(Sex sex, Set<Group> groups) {
    List<Group> ordered = List.copyOf(groups);
    List<double[]> spans =
        ordered.stream().map(group -> new double[] {group.from(), group.to()}).toList();
    List<double[]> scores = population.lowerTScores(sex, spans);
    for (int group = 0; group < ordered.size(); group++) {
      known.put(ordered.get(group), scores.get(group));
    }
  }

  /** The lower T-score of each person. */
  double[] of(PopulationRun run) {
    return known.get(Group.of(run));
  }

  private record Group(Sex sex, double from, double to) {
    static Group of(PopulationRun run) {
      return new Group(run.sex(), run.from(), run.to());
    }
  }
}
