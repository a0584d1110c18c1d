// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import java.util.List;
import org.trabecula.honeycomb.HoneycombLife;

/**
 * What became of a honeycomb between two ages, to be outlined on the picture.
 *
 * @param lost the front sheet's struts that are there at the earlier age and lost at the later one
 */
public record BoneChanges(List<LostStrut> lost) {
  public BoneChanges {
    lost = List.copyOf(lost);
  }

  /** What became of a honeycomb between two ages, years, in either order. */
  public static BoneChanges between(HoneycombLife life, double age, double otherAge) {
    double earlier = Math.min(age, otherAge);
    double later = Math.max(age, otherAge);
    return new BoneChanges(LostStrut.between(life, earlier, later));
  }

  /** The struts that are lost at that age and were there at the other. */
  public List<LostStrut> lost(boolean later) {
    return later ? lost : List.of();
  }
}
