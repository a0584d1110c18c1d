// SPDX-License-Identifier: MIT
package org.trabecula.comparison;

import java.util.List;

/**
 * A ready-made pair of lives.
 *
 * @param name of the one thing that they differ by: the key of its words
 * @param differsBy the names of the program's own topics for that; more than one where the thing is
 *     a plan
 * @param lives both lives
 */
public record ReadyPair(String name, List<String> differsBy, LifePair lives) {
  public ReadyPair {
    differsBy = List.copyOf(differsBy);
    List<String> topics = lives.topics().stream().map(Topic::name).toList();
    if (!topics.equals(differsBy)) {
      throw new IllegalArgumentException(
          "the pair " + name + " differs by " + topics + ", not by " + differsBy);
    }
  }
}
