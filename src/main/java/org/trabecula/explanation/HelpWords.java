// SPDX-License-Identifier: MIT
package org.trabecula.explanation;

import java.util.stream.Stream;
import org.trabecula.asset.JsonName;
import org.trabecula.parameter.Parameter;
import org.trabecula.parameter.Source;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifePoint;
import org.trabecula.text.Texts;

/** Says in plain words what helps, with the figures and the work they come from. */
public final class HelpWords {
  /** How much later a life is looked at again, years: long enough for a small gain to show. */
  private static final double LATER = 10;

  private final Texts texts;
  private final HelpFigures figures;

  public HelpWords(Texts texts, HelpFigures figures) {
    this.texts = texts;
    this.figures = figures;
  }

  /** What it is called. */
  public String name(Help.Kind kind) {
    return texts.get(key(kind, "name"));
  }

  /** What it does, in a short sentence. */
  public String text(Help.Kind kind) {
    return texts.get(key(kind, "text"), places(kind));
  }

  /** What else should be known, and the whole reference of its figures. */
  public String more(Help.Kind kind) {
    String more = detail(kind);
    return figures
        .source(kind)
        .map(source -> more + " " + texts.get("help.source", source.citation()))
        .orElse(more);
  }

  /** What else should be known, for where references stand together at the end. */
  public String detail(Help.Kind kind) {
    return texts.get(key(kind, "more"), places(kind));
  }

  /**
   * What a thing that is tried does to the bone now, and later.
   *
   * @param with the life with it
   * @param without the same life without it
   * @param age that is looked at, years
   */
  public String tried(Life with, Life without, double age) {
    double later = Math.min(age + LATER, with.lastAge());
    return compared("help.tried.now", with, without, age)
        + " "
        + compared("help.tried.later", with, without, later);
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
    double bone = life.value(LifePoint::lumbarSpineBmd, age);
    return Math.rint(100 * bone / reference.peak(LifePoint::lumbarSpineBmd));
  }

  /** What fills the places of a sentence: the work in short, then the figures. */
  private Object[] places(Help.Kind kind) {
    Stream<Double> values = figures.of(kind).stream().map(Parameter::value);
    String work = figures.source(kind).map(Source::shortName).orElse("");
    return Stream.concat(Stream.of(work), values).toArray();
  }

  private static String key(Help.Kind kind, String attribute) {
    return "help." + JsonName.of(kind) + "." + attribute;
  }
}
