// SPDX-License-Identifier: MIT
package org.trabecula;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds names that lead to each other, as Tarjan's algorithm does. */
final class Circles {
  private final Map<String, Set<String>> uses;
  private final Map<String, Integer> order = new HashMap<>();
  private final Map<String, Integer> earliest = new HashMap<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final List<Set<String>> found = new ArrayList<>();

  private Circles(Map<String, Set<String>> uses) {
    this.uses = uses;
  }

  /** All circles of more than one name; each name is in one of them at most. */
  static List<Set<String>> in(Map<String, Set<String>> uses) {
    Circles circles = new Circles(uses);
    new TreeSet<>(uses.keySet()).forEach(circles::visit);
    return circles.found;
  }

  private void visit(String name) {
    if (order.containsKey(name)) {
      return;
    }
    order.put(name, order.size());
    earliest.put(name, order.get(name));
    open.push(name);
    for (String used : uses.getOrDefault(name, Set.of())) {
      visit(used);
      if (open.contains(used)) {
        earliest.merge(name, earliest.get(used), Math::min);
      }
    }
    if (earliest.get(name).equals(order.get(name))) {
      close(name);
    }
  }

  private void close(String first) {
    Set<String> circle = new TreeSet<>();
    String name;
    do {
      name = open.pop();
      circle.add(name);
    } while (!name.equals(first));
    if (circle.size() > 1) {
      found.add(circle);
    }
  }
}
