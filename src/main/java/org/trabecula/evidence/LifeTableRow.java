// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import java.util.function.ToDoubleFunction;
import org.trabecula.density.SkeletalSite;
import org.trabecula.morphometry.StructuralIndices;
import org.trabecula.remodelling.LifePoint;

/** A life and its honeycomb at one age: what a row of the life table shows; NaN is not known. */
public interface LifeTableRow {
  /** What the model tells of the body. */
  double point(ToDoubleFunction<LifePoint> quantity);

  /** The T-score of a site; NaN where T-scores do not apply. */
  double tScore(SkeletalSite site);

  /** What is measured on the honeycomb. */
  double structure(ToDoubleFunction<StructuralIndices> index);

  /** Strength, 1 = the same honeycomb at 30. */
  double strength();

  /** How often work starts at a place of the honeycomb's surface, 1/year. */
  double activationFrequency();

  /** Share of the honeycomb's surface that is at work, %. */
  double surfaceAtWork();
}
