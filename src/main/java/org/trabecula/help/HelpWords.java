// SPDX-License-Identifier: MIT
package org.trabecula.help;

import java.util.List;
import java.util.stream.Stream;
import org.trabecula.asset.JsonName;
import org.trabecula.parameter.Parameter;
import org.trabecula.parameter.Source;
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

  /** What it does, in a short sentence. */
  public String text(Help.Kind kind) {
    return texts.get(key(kind, "text"), places(kind));
  }

  /** What it does now and later, for what leaves the bone of the model as it is. */
  public String tried(Help.Kind kind) {
    return texts.get(key(kind, "tried"), places(kind));
  }

  /** What else should be known, and the whole reference of its figures. */
  public String more(Help.Kind kind) {
    String more = detail(kind);
    List<String> works = figures.sources(kind).stream().map(Source::citation).toList();
    return works.isEmpty()
        ? more
        : texts.sentences(more, texts.get("help.source", texts.sentences(works)));
  }

  /** What else should be known, for where references stand together at the end. */
  public String detail(Help.Kind kind) {
    return texts.get(key(kind, "more"), places(kind));
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
