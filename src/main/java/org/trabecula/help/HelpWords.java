// SPDX-License-Identifier: MIT
package org.trabecula.help;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trabecula.asset.JsonName;
import org.trabecula.parameter.Parameter;
import org.trabecula.parameter.Source;
import org.trabecula.scenario.Ages;
import org.trabecula.scenario.Sex;
import org.trabecula.text.Texts;

/** Says in plain words what helps, with the figures and the work they come from. */
public final class HelpWords {
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

  /**
   * What it does, in a sentence or two, to whom it is told.
   *
   * @param sex of the person
   * @param age that is looked at, years
   */
  public String text(Help.Kind kind, Sex sex, double age) {
    if (age < Ages.ADULT && texts.has(key(kind, "text.young"))) {
      return texts.get(key(kind, "text.young"));
    }
    String text = texts.get(key(kind, "text"), places(kind));
    return sex == Sex.MALE && texts.has(key(kind, "text.man"))
        ? texts.sentences(text, texts.get(key(kind, "text.man")))
        : text;
  }

  /** Who must take care, and with what; often nothing. */
  public Optional<String> caution(Help.Kind kind) {
    return Optional.of(key(kind, "caution")).filter(texts::has).map(texts::get);
  }

  /** What it does now and later, for what leaves the bone of the model as it is. */
  public String tried(Help.Kind kind) {
    return texts.get(key(kind, "tried"), places(kind));
  }

  /** The whole reference of its figures; often none. */
  public Optional<String> source(Help.Kind kind) {
    List<String> works = figures.sources(kind).stream().map(Source::citation).toList();
    return works.isEmpty()
        ? Optional.empty()
        : Optional.of(texts.get("help.source", texts.sentences(works)));
  }

  /** What is told and what care to take, for a page where references stand together at the end. */
  public String detail(Help.Kind kind, Sex sex, double age) {
    String text = text(kind, sex, age);
    String told =
        age >= Ages.ADULT && texts.has(key(kind, "more"))
            ? texts.get(key(kind, "more"), places(kind))
            : text;
    return caution(kind).map(care -> texts.sentences(told, care)).orElse(told);
  }

  /** What fills the places of a sentence: the work in short, then the figures. */
  private Object[] places(Help.Kind kind) {
    Stream<Double> values = figures.of(kind).stream().map(Parameter::value);
    String work = figures.sources(kind).stream().findFirst().map(Source::shortName).orElse("");
    return Stream.concat(Stream.of(work), values).toArray();
  }

  private static String key(Help.Kind kind, String attribute) {
    return "help." + JsonName.of(kind) + "." + attribute;
  }
}
