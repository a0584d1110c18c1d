// SPDX-License-Identifier: MIT
package org.trabecula.loop.view;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.trabecula.loop.Flow;
import org.trabecula.loop.Organ;

/** Where everything stands in the picture, in units of which the picture is 100 wide. */
final class LoopMap {
  static final double WIDTH = 100;
  static final double HEIGHT = 64;

  /** Where parathyroid hormone enters the blood. */
  static final Way SIGNAL = Way.straight(50, 12.5, 50, 18.5, new Point2D(52.5, 15.5));

  private static final Map<Organ, Rectangle2D> ORGANS = new EnumMap<>(Organ.class);
  private static final Map<Flow, Way> WAYS = new EnumMap<>(Flow.class);

  static {
    ORGANS.put(Organ.GUT, new Rectangle2D(5, 24, 18, 16));
    ORGANS.put(Organ.BLOOD, new Rectangle2D(43, 19, 14, 30));
    ORGANS.put(Organ.KIDNEY, new Rectangle2D(66, 50, 11, 12));
    ORGANS.put(Organ.GLANDS, new Rectangle2D(44, 4.5, 12, 8));
    ORGANS.put(Organ.BONE, new Rectangle2D(80, 18, 18, 26));
    WAYS.put(Flow.EATEN, Way.straight(14, 3, 14, 23, new Point2D(14, 12)));
    WAYS.put(Flow.NOT_ABSORBED, Way.straight(14, 41, 14, 61, new Point2D(14, 46)));
    WAYS.put(Flow.ABSORBED, Way.straight(24, 32, 42, 32, new Point2D(32.5, 27)));
    WAYS.put(Flow.FROM_BONE, Way.straight(79, 25, 58, 25, new Point2D(68.5, 20)));
    WAYS.put(Flow.INTO_BONE, Way.straight(58, 35, 79, 35, new Point2D(68.5, 40)));
    WAYS.put(
        Flow.URINE,
        new Way(
            new Point2D(54, 50),
            new Point2D(54, 57),
            new Point2D(66, 57),
            new Point2D(85, 57),
            new Point2D(91.5, 57)));
    WAYS.put(
        Flow.OTHER_LOSS,
        new Way(
            new Point2D(46, 50),
            new Point2D(46, 54),
            new Point2D(44, 59),
            new Point2D(41, 61),
            new Point2D(39, 58)));
  }

  private LoopMap() {}

  static Rectangle2D place(Organ organ) {
    return ORGANS.get(organ);
  }

  static Way way(Flow flow) {
    return WAYS.get(flow);
  }
}
