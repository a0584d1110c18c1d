// SPDX-License-Identifier: MIT
package org.trabecula.protection;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A home, and what in it has been made safe.
 *
 * @param safe what is safe
 */
public record Home(Set<HomeHazard> safe) {
  public Home {
    EnumSet<HomeHazard> copy = EnumSet.noneOf(HomeHazard.class);
    copy.addAll(safe);
    safe = Collections.unmodifiableSet(copy);
  }

  /** A home in which nothing has been done yet. */
  public static Home untouched() {
    return new Home(Set.of());
  }

  /** The same home with a thing made safe, or as it was before. */
  public Home with(HomeHazard thing, boolean isSafe) {
    EnumSet<HomeHazard> next = EnumSet.noneOf(HomeHazard.class);
    next.addAll(safe);
    if (isSafe) {
      next.add(thing);
    } else {
      next.remove(thing);
    }
    return new Home(next);
  }

  /** The same home with that many things safe: those that are stay first, then in their order. */
  public Home withCount(int count) {
    EnumSet<HomeHazard> next = EnumSet.noneOf(HomeHazard.class);
    safe.stream().limit(count).forEach(next::add);
    for (HomeHazard thing : HomeHazard.values()) {
      if (next.size() < count) {
        next.add(thing);
      }
    }
    return new Home(next);
  }

  /** How much of all there is to do has been done, 0 to 1. */
  public double share() {
    return safe.size() / (double) HomeHazard.values().length;
  }
}
