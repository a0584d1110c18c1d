// SPDX-License-Identifier: MIT
package org.trabecula.comparison;

import java.util.List;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.ViewStart;

/**
 * Two lives to be compared: they start with the same honeycomb and are looked at from the same age.
 *
 * @param left one life
 * @param right the other
 */
public record LifePair(Scenario left, Scenario right) {
  public LifePair {
    if (!left.view().equals(right.view())) {
      throw new IllegalArgumentException(
          "two lives that are compared have the same seed and start; these have "
              + left.view()
              + " and "
              + right.view());
    }
  }

  /** A life twice. */
  public static LifePair twice(Scenario life) {
    return new LifePair(life, life);
  }

  /** The life of a side. */
  public Scenario of(Side side) {
    return side == Side.LEFT ? left : right;
  }

  /** The same with another life on a side; it takes over the pair's honeycomb and start. */
  public LifePair with(Side side, Scenario life) {
    ViewStart view = of(side.other()).view();
    Scenario same = life.withView(view);
    return side == Side.LEFT ? new LifePair(same, right) : new LifePair(left, same);
  }

  /** The lives with their sides exchanged. */
  public LifePair swapped() {
    return new LifePair(right, left);
  }

  /** The same with the life of one side on both. */
  public LifePair copied(Side from) {
    return twice(of(from));
  }

  /** What the lives differ by; nothing where they are the same. */
  public List<Topic> topics() {
    return Topic.all().stream().filter(topic -> topic.differs(left, right)).toList();
  }
}
