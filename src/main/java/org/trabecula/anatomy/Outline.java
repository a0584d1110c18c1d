// SPDX-License-Identifier: MIT
package org.trabecula.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A closed line through places that lie close together.
 *
 * @param places in order, clockwise on the screen
 */
public record Outline(List<Place> places) {
  private static final int STEPS = 12;

  public Outline {
    places = List.copyOf(places);
  }

  /** A closed curve that runs smoothly through some places. */
  static Outline smooth(List<Place> corners) {
    int count = corners.size();
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      for (int step = 0; step < STEPS; step++) {
        places.add(
            between(
                corners.get((i + count - 1) % count),
                corners.get(i),
                corners.get((i + 1) % count),
                corners.get((i + 2) % count),
                step / (double) STEPS));
      }
    }
    return new Outline(places);
  }

  /** The same shape elsewhere. */
  Outline each(UnaryOperator<Place> move) {
    return new Outline(places.stream().map(move).toList());
  }

  /** The line that runs that far within this one, mm; for shapes much wider than that. */
  Outline inset(double distance) {
    int count = places.size();
    List<Place> inner = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Place before = places.get((i + count - 1) % count);
      Place after = places.get((i + 1) % count);
      double dx = after.x() - before.x();
      double dy = after.y() - before.y();
      double length = Math.hypot(dx, dy);
      inner.add(places.get(i).moved(-distance * dy / length, distance * dx / length));
    }
    return new Outline(inner);
  }

  /** The area within, mm². */
  double area() {
    double twice = 0;
    for (int i = 0; i < places.size(); i++) {
      Place one = places.get(i);
      Place next = places.get((i + 1) % places.size());
      twice += one.x() * next.y() - next.x() * one.y();
    }
    return Math.abs(twice) / 2;
  }

  /** A point of the Catmull-Rom curve from {@code b} to {@code c}. */
  private static Place between(Place a, Place b, Place c, Place d, double t) {
    return new Place(spline(a.x(), b.x(), c.x(), d.x(), t), spline(a.y(), b.y(), c.y(), d.y(), t));
  }

  private static double spline(double a, double b, double c, double d, double t) {
    double slope = (c - a) / 2;
    double nextSlope = (d - b) / 2;
    double bend = 3 * (c - b) - 2 * slope - nextSlope;
    double turn = 2 * (b - c) + slope + nextSlope;
    return b + t * (slope + t * (bend + t * turn));
  }
}
