// SPDX-License-Identifier: MIT
package org.trabecula.density;

import java.util.function.DoubleUnaryOperator;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifePoint;

/**
 * How much bone there is, as a share of a life's own peak: of the spine, and of trabecular bone.
 */
public final class ShareOfPeak {
  private static final SkeletalSite SPINE = SkeletalSite.LUMBAR_SPINE;

  private ShareOfPeak() {}

  /** The densest that the spine is in a life, g/cm². */
  public static double peakOfSpine(Life life) {
    return life.peak(SPINE::bmd);
  }

  /**
   * The bone of the spine, trabecular and cortical, at an age in years; 1 at the life's own peak.
   */
  public static double ofSpine(Life life, double age) {
    return ofSpineByAge(life, peakOfSpine(life)).applyAsDouble(age);
  }

  /**
   * The bone of the spine by age in years, as a share of a peak.
   *
   * @param peak g/cm², for lives that are told by the peak of another
   */
  public static DoubleUnaryOperator ofSpineByAge(Life life, double peak) {
    return age -> life.value(SPINE::bmd, age) / peak;
  }

  /** The trabecular bone inside the spine at an age in years; 1 at the life's own peak of it. */
  public static double ofTrabecularBone(Life life, double age) {
    return life.value(LifePoint::trabecularVolume, age) / life.peak(LifePoint::trabecularVolume);
  }
}
