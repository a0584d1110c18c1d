// SPDX-License-Identifier: MIT
package org.trabecula.anatomy;

import java.util.ArrayList;
import java.util.List;

/**
 * One bone of the spine from its left side, its body's middle at the origin, upright.
 *
 * @param depth of its body from front to back, mm
 * @param frontHeight of its body, mm
 * @param backHeight of its body, mm
 */
public record Vertebra(double depth, double frontHeight, double backHeight) {

  /**
   * How far front and back are drawn in at the waist, and the ends hollowed, shares of the size.
   */
  private static final double WAIST = 0.07;

  private static final double HOLLOW = 0.05;

  // The arch in shares of the body's depth and height, from the top of its root on, clockwise.
  private static final double[] ARCH = {
    0.42, -0.40, 0.62, -0.42, 0.78, -0.50, 0.90, -0.78, 1.06, -0.72, 1.12, -0.36, 1.34, -0.24,
    1.72, -0.16, 2.02, -0.02, 2.06, 0.22, 1.92, 0.40, 1.58, 0.40, 1.30, 0.36, 1.18, 0.62,
    1.02, 0.78, 0.90, 0.60, 0.86, 0.20, 0.62, 0.02, 0.42, 0.02
  };

  /** A vertebra whose body is as high in front as at the back. */
  public static Vertebra even(double depth, double height) {
    return new Vertebra(depth, height, height);
  }

  /**
   * The same where the front of the body has settled.
   *
   * @param share of the front's height that is gone, 0 to 1
   */
  public Vertebra settled(double share) {
    return new Vertebra(depth, frontHeight * (1 - share), backHeight);
  }

  /** Height in the middle of the body, mm. */
  public double height() {
    return (frontHeight + backHeight) / 2;
  }

  /** The angle between its two ends, radians: 0 unless it has settled. */
  public double wedge() {
    return Math.atan2(backHeight - frontHeight, depth);
  }

  /** The body's surface. */
  public Outline body() {
    double half = depth / 2;
    double front = frontHeight / 2;
    double back = backHeight / 2;
    double rim = depth * 0.07;
    double waist = depth * WAIST;
    double hollow = height() * HOLLOW;
    List<Place> corners = new ArrayList<>();
    corners.add(new Place(-half + rim, -front));
    corners.add(new Place(-half * 0.5, -front - (back - front) * 0.25 + hollow));
    corners.add(new Place(half * 0.4, -back + (back - front) * 0.3 + hollow));
    corners.add(new Place(half - rim, -back));
    corners.add(new Place(half, -back * 0.86));
    corners.add(new Place(half - waist * 0.7, 0));
    corners.add(new Place(half, back * 0.86));
    corners.add(new Place(half - rim, back));
    corners.add(new Place(half * 0.4, back - (back - front) * 0.3 - hollow));
    corners.add(new Place(-half * 0.5, front + (back - front) * 0.25 - hollow));
    corners.add(new Place(-half + rim, front));
    corners.add(new Place(-half, front * 0.84));
    corners.add(new Place(-half + waist, 0));
    corners.add(new Place(-half, -front * 0.84));
    return Outline.smooth(corners);
  }

  /**
   * The border between the shell and the trabecular bone within.
   *
   * @param shell its thickness, mm
   */
  public Outline inside(double shell) {
    return body().inset(shell);
  }

  /** The arch behind the body, with the joints and the spine that one can feel through the skin. */
  public Outline arch() {
    List<Place> corners = new ArrayList<>();
    for (int i = 0; i < ARCH.length; i += 2) {
      corners.add(new Place(ARCH[i] * depth, ARCH[i + 1] * backHeight));
    }
    return Outline.smooth(corners);
  }
}
