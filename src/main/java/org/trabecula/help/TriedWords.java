// SPDX-License-Identifier: MIT
package org.trabecula.help;

import java.util.Optional;
import java.util.stream.DoubleStream;
import org.trabecula.density.ShareOfPeak;
import org.trabecula.remodelling.Life;
import org.trabecula.text.Texts;

/** Says what a thing that is tried does to the bone now, and later. */
public final class TriedWords {
  /** How much later a life is looked at again, years: long enough for a small gain to show. */
  private static final double LATER = 10;

  private final Texts texts;

  public TriedWords(Texts texts) {
    this.texts = texts;
  }

  /**
   * What it does at an age, and some years later.
   *
   * @param with the life with it
   * @param without the same life without it
   * @param age that is looked at, years
   * @param from age from which it is tried, years
   */
  public String of(Life with, Life without, double age, double from) {
    double later = Math.min(Math.max(age, from) + LATER, with.lastAge());
    return texts.sentences(
        compared("help.tried.now", with, without, age),
        compared("help.tried.later", with, without, later));
  }

  /**
   * From when on there is a difference, whole years, where there is none yet; empty where there is
   * one, or never will be.
   */
  public Optional<Double> showsFrom(Life with, Life without, double age) {
    if (differs(with, without, age)) {
      return Optional.empty();
    }
    return DoubleStream.iterate(
            Math.floor(age) + 1, year -> year <= with.lastAge(), year -> year + 1)
        .filter(year -> differs(with, without, year))
        .boxed()
        .findFirst();
  }

  private boolean differs(Life with, Life without, double age) {
    return percent(with, without, age) != percent(without, without, age);
  }

  private String compared(String key, Life with, Life without, double age) {
    double there = percent(with, without, age);
    double otherwise = percent(without, without, age);
    return there == otherwise
        ? texts.get(key + ".same", Math.floor(age), there)
        : texts.get(key, Math.floor(age), there, otherwise);
  }

  /** The bone of the spine, as a share of the peak that both lives are told by, %. */
  private static double percent(Life life, Life reference, double age) {
    double peak = ShareOfPeak.peakOfSpine(reference);
    return Math.rint(100 * ShareOfPeak.ofSpineByAge(life, peak).applyAsDouble(age));
  }
}
