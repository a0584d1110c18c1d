// SPDX-License-Identifier: MIT
package org.trabecula.description;

import org.trabecula.balance.BoneBank;
import org.trabecula.cause.Counterfactuals;
import org.trabecula.density.DensityReader;
import org.trabecula.density.DensityReading;
import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.morphometry.StructuralIndices;
import org.trabecula.morphometry.TurnoverIndices;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifePoint;
import org.trabecula.scenario.Ages;
import org.trabecula.scenario.Scenario;

/**
 * What can be read off the picture of a life at an age.
 *
 * @param scenario the life
 * @param age years
 * @param density how much bone there is
 * @param peakAhead whether the life has its peak of bone still before it
 * @param yearly change of trabecular bone in the last twelve months, thousandths of the peak;
 *     negative is loss
 * @param wider by which share the holes are wider than at {@link Ages#YOUNG}; negative is narrower
 * @param cutShare share of the struts that are lost, 0 to 1
 * @param surfaceAtWork share of the surface that cells work on, 0 to 1
 */
public record PictureFacts(
    Scenario scenario,
    double age,
    DensityReading density,
    boolean peakAhead,
    double yearly,
    double wider,
    double cutShare,
    double surfaceAtWork) {
  /** Share of the peak that is still to come below which the peak counts as reached. */
  private static final double NEARLY = 0.005;

  /** Whether hardly a strut is left. */
  public boolean isGone() {
    return cutShare >= HoneycombLife.GONE;
  }

  /** Reads a life at an age. */
  public static PictureFacts of(
      DensityReader reader, Counterfactuals lives, HoneycombLife honeycomb, double age) {
    HoneycombState state = honeycomb.at(age);
    return new PictureFacts(
        lives.lived().scenario(),
        age,
        reader.read(lives.lived(), lives.average(), age),
        isPeakAhead(lives.lived(), age),
        BoneBank.at(lives.lived(), age).net(),
        wider(honeycomb, age),
        honeycomb.cutShare(age),
        TurnoverIndices.of(state).surfaceAtWork());
  }

  /** The mean way through marrow from strut to strut, beside that of the young honeycomb. */
  private static double wider(HoneycombLife honeycomb, double age) {
    double young = StructuralIndices.of(honeycomb, Ages.YOUNG).trabecularSeparation();
    return StructuralIndices.of(honeycomb, age).trabecularSeparation() / young - 1;
  }

  private static boolean isPeakAhead(Life life, double age) {
    double soFar =
        life.points().stream()
            .filter(point -> point.age() <= age)
            .mapToDouble(LifePoint::trabecularVolume)
            .max()
            .orElse(0);
    return soFar < (1 - NEARLY) * life.peak(LifePoint::trabecularVolume);
  }
}
