// SPDX-License-Identifier: MIT
package org.trabecula.loop;

import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.VitaminD;

/**
 * The made-up lives that stand for the two rhythms: one woman, who for some time eats very little
 * calcium and lacks vitamin D, or who takes teriparatide instead.
 *
 * @param figures how little, and for how long
 */
public record RhythmLives(RhythmParameters figures) {

  /** The woman before either begins, and as she would live on without it. */
  public Scenario without() {
    return Scenario.ordinary("", Sex.FEMALE);
  }

  /**
   * Her life with a rhythm.
   *
   * @param helped whether what keeps PTH high ends before the time is over
   */
  public Scenario of(Rhythm rhythm, boolean helped) {
    double from = figures.age().value();
    // What holds in the last month that is shown must not end with it.
    AgeSpan whole = new AgeSpan(from, figures.lastAge() + 1);
    if (rhythm == Rhythm.DAILY_PULSE) {
      return without().with(new MedicineCourse(whole, Medicine.TERIPARATIDE));
    }
    AgeSpan lasting =
        helped ? new AgeSpan(from, figures.ageAfter(figures.helpedAfter().value())) : whole;
    return without()
        .with(new Calcium(lasting, figures.calcium().value()))
        .with(new VitaminD(lasting, figures.vitaminD().value()));
  }
}
