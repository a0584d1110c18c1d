// SPDX-License-Identifier: MIT
package org.trabecula.density;

import org.trabecula.remodelling.LifePoint;

/** A site that is scanned. */
public enum SkeletalSite {
  LUMBAR_SPINE,
  TOTAL_HIP,
  FEMORAL_NECK;

  /** Areal density of this site as a scan reads it, g/cm²; NaN where the model does not tell. */
  public double scannedBmd(LifePoint point) {
    return switch (this) {
      case LUMBAR_SPINE -> point.lumbarSpineScanBmd();
      case TOTAL_HIP -> point.totalHipBmd();
      case FEMORAL_NECK -> point.femoralNeckBmd();
    };
  }

  /** Areal density of the bone itself at this site, g/cm²; NaN where the model does not tell. */
  public double bmd(LifePoint point) {
    return this == LUMBAR_SPINE ? point.lumbarSpineBmd() : scannedBmd(point);
  }
}
