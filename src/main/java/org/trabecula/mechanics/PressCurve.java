// SPDX-License-Identifier: MIT
package org.trabecula.mechanics;

import java.util.ArrayList;
import java.util.List;

/**
 * What a press test found: load over displacement, and which members gave way when.
 *
 * <p>The press only ever goes down. While it rests, several members may give way one after another;
 * there the load falls at one displacement.
 */
public final class PressCurve {
  private final List<PressStep> steps;
  private final double[] reached;

  PressCurve(List<PressStep> steps) {
    this.steps = List.copyOf(steps);
    reached = new double[steps.size()];
    double furthest = 0;
    for (int step = 0; step < steps.size(); step++) {
      furthest = Math.max(furthest, steps.get(step).displacement());
      reached[step] = furthest;
    }
  }

  /**
   * A place on the curve.
   *
   * @param displacement of the press, mm
   * @param load on it, N
   */
  public record Point(double displacement, double load) {}

  /** Force over displacement before anything gave way, N/mm. */
  public double stiffness() {
    return steps.get(0).stiffness();
  }

  /** The largest load that was borne, N. */
  public double strength() {
    return peak().load();
  }

  /** Where the largest load was borne. */
  public Point peak() {
    Point peak = new Point(0, 0);
    for (Point point : points()) {
      peak = point.load() > peak.load() ? point : peak;
    }
    return peak;
  }

  /** How far the press had gone when the frame had collapsed, mm; 0 where it bore nothing. */
  public double collapse() {
    return steps.size() < 2 ? 0 : reached[steps.size() - 2];
  }

  /** The corners of the curve, from rest to collapse. */
  public List<Point> points() {
    List<Point> points = new ArrayList<>();
    points.add(new Point(0, 0));
    for (int step = 0; step + 1 < steps.size(); step++) {
      double before = step == 0 ? 0 : reached[step - 1];
      if (reached[step] > before) {
        points.add(new Point(reached[step], steps.get(step).stiffness() * reached[step]));
      }
      points.add(new Point(reached[step], steps.get(step + 1).stiffness() * reached[step]));
    }
    return points;
  }

  /** The load at a displacement of the press in mm, N. */
  public double load(double displacement) {
    return at(displacement).stiffness() * displacement;
  }

  /**
   * The largest strain of a member at a displacement of the press in mm, as a share of the strain
   * at which it gives way; 0 once it has.
   */
  public double demand(int member, double displacement) {
    return at(displacement).demand()[member] * displacement;
  }

  /** Whether a member has given way at a displacement of the press in mm. */
  public boolean gaveWay(int member, double displacement) {
    int step = index(displacement);
    for (int earlier = 0; earlier < step; earlier++) {
      if (steps.get(earlier).giveWay().contains(member)) {
        return true;
      }
    }
    return false;
  }

  /** The members in the order in which they gave way. */
  public List<Integer> failures() {
    return steps.subList(0, steps.size() - 1).stream()
        .flatMap(step -> step.giveWay().stream())
        .toList();
  }

  /** The number of members that have given way at a displacement of the press in mm. */
  public int failures(double displacement) {
    return steps.subList(0, index(displacement)).stream()
        .mapToInt(step -> step.giveWay().size())
        .sum();
  }

  private PressStep at(double displacement) {
    return steps.get(index(displacement));
  }

  private int index(double displacement) {
    int step = 0;
    while (step + 1 < steps.size() && reached[step] <= displacement) {
      step++;
    }
    return step;
  }
}
