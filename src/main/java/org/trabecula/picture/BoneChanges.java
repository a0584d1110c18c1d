// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import java.util.List;
import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.morphometry.LargestHole;

/**
 * What became of a honeycomb between two ages, to be outlined on the picture.
 *
 * @param lost the front sheet's struts that are there at the earlier age and lost at the later one
 * @param earlierHole the largest hole at the earlier age
 * @param laterHole the largest hole at the later age
 */
public record BoneChanges(List<LostStrut> lost, LargestHole earlierHole, LargestHole laterHole) {
  public BoneChanges {
    lost = List.copyOf(lost);
  }

  /** What became of a honeycomb between two ages, years, in either order. */
  public static BoneChanges between(HoneycombLife life, double age, double otherAge) {
    double earlier = Math.min(age, otherAge);
    double later = Math.max(age, otherAge);
    return new BoneChanges(
        LostStrut.between(life, earlier, later),
        LargestHole.of(life.at(earlier)),
        LargestHole.of(life.at(later)));
  }

  /** The largest hole at the earlier or the later age. */
  public LargestHole hole(boolean later) {
    return later ? laterHole : earlierHole;
  }

  /** The struts that are lost at that age and were there at the other. */
  public List<LostStrut> lost(boolean later) {
    return later ? lost : List.of();
  }
}
