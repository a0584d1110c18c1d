// SPDX-License-Identifier: MIT
package org.trabecula.comparison;

import java.util.List;

/**
 * A ready-made pair of lives.
 *
 * @param name of the one thing that they differ by: the key of its words
 * @param differsBy the same as the program's own topics; more than one where the thing is a plan
 * @param lives both lives
 */
public record ReadyPair(String name, List<Topic> differsBy, LifePair lives) {
  public ReadyPair {
    differsBy = List.copyOf(differsBy);
    if (!lives.topics().equals(differsBy)) {
      throw new IllegalArgumentException(
          "the pair " + name + " differs by " + lives.topics() + ", not by " + differsBy);
    }
  }
}
