// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import java.util.List;
import org.trabecula.honeycomb.BasicMulticellularUnit;

/** How the work on the surface is shown in a picture. */
public sealed interface WorkShown {

  /** Not at all: bone alone. */
  WorkShown NOTHING = new Nothing();

  /** As at one moment: cells that can be told apart. */
  WorkShown CELLS = new Cells();

  /** Bone alone. */
  record Nothing() implements WorkShown {}

  /** Cells at their sites. */
  record Cells() implements WorkShown {}

  /**
   * As when time flies: each site glows with its share of the last while in which cells were at it.
   *
   * @param units those that were at work at any time in that while
   * @param years how long the while is, above 0
   */
  record Trace(List<BasicMulticellularUnit> units, double years) implements WorkShown {
    public Trace {
      units = List.copyOf(units);
      if (!(years > 0)) {
        throw new IllegalArgumentException("nothing passes in " + years + " years");
      }
    }
  }
}
