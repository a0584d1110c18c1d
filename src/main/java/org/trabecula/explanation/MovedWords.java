// SPDX-License-Identifier: MIT
package org.trabecula.explanation;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.trabecula.asset.JsonName;
import org.trabecula.remodelling.Life;
import org.trabecula.text.Texts;

/** Says what a moved control does to which cells, and when, from what the model computed. */
public final class MovedWords {
  private final Texts texts;

  public MovedWords(Texts texts) {
    this.texts = texts;
  }

  /** The control, and whether it is a cause, a risk factor or a help. */
  public String name(MovedControl control) {
    return texts.get("moved.control." + JsonName.of(control));
  }

  /** Whether it is a cause, a risk factor or a help. */
  public String role(MovedControl control) {
    return texts.get("moved.role." + JsonName.of(control.role()));
  }

  /** What a term is called. */
  public String term(MovedTerm.Term term) {
    return texts.get("moved.term." + JsonName.of(term));
  }

  /** One term and how it moved. */
  public String moved(MovedTerm term) {
    String fewer = term.term().isCounted() ? "fewer." : "down.";
    String way = term.change() > 0 ? "up." : fewer;
    return texts.get("moved." + way + JsonName.of(term.size()), term(term.term()));
  }

  /** What is different now, or when it will be. */
  public String sentence(Life before, Life after, double age) {
    List<MovedTerm> moved = MovedTerm.between(before, after, age);
    if (!moved.isEmpty()) {
      String list = moved.stream().map(this::moved).collect(Collectors.joining(", "));
      return texts.get("moved.now", Math.floor(age), list);
    }
    OptionalDouble first = first(before, after, age);
    return first.isPresent()
        ? texts.get("moved.later", Math.floor(age), Math.floor(first.getAsDouble()))
        : texts.get("moved.hardly", Math.floor(age));
  }

  /** The first age at which something will have moved. */
  private static OptionalDouble first(Life before, Life after, double age) {
    return DoubleStream.iterate(age, year -> year <= after.lastAge(), year -> year + 1)
        .filter(year -> !MovedTerm.between(before, after, year).isEmpty())
        .findFirst();
  }
}
