// SPDX-License-Identifier: MIT
package org.trabecula.moved;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.trabecula.asset.JsonName;
import org.trabecula.moved.MovedTerm.Term;
import org.trabecula.scenario.Factor;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.text.Texts;

/**
 * Says what a moved control does to which cells, and when, from what the model computed: the
 * hormones first, then the cells, then bone.
 */
public final class MovedWords {
  private final Texts texts;
  private final MovedBorders borders;

  /**
   * @param borders from which change on something is told
   */
  public MovedWords(Texts texts, MovedBorders borders) {
    this.texts = texts;
    this.borders = borders;
  }

  /** What has moved, in the order in which it acts. */
  public List<MovedTerm> terms(Move move) {
    return move.terms(borders);
  }

  /** What was moved. */
  public String name(Move move) {
    String key = "moved.control." + move.control().name();
    return move.control() == MovedControl.SEX
        ? texts.get(key + "." + JsonName.of(move.after().scenario().person().sex()))
        : texts.get(key);
  }

  /** What was moved, and what part it plays. */
  public String title(Move move) {
    return texts.get("moved.title", name(move), role(move));
  }

  /** Whether it is a cause, a risk factor or a help. */
  public String role(Move move) {
    return texts.get("moved.role." + JsonName.of(move.role()));
  }

  /** The same as a sentence of its own. */
  public String part(Move move) {
    return texts.get("moved.part." + JsonName.of(move.role()));
  }

  /** What a term is called beside its bar. */
  public String term(Term term) {
    return texts.get("moved.term." + JsonName.of(term));
  }

  /** What is different now and why, or when it will be. */
  public String sentences(Move move) {
    List<String> told = new ArrayList<>();
    medicine(move).ifPresent(medicine -> told.add(texts.get(key(medicine) + ".how")));
    List<MovedTerm> terms = terms(move);
    if (terms.isEmpty()) {
      told.add(elsewhere(move));
    } else {
      told.add(now(move, terms));
      new MovedTime(move, borders).sentence(texts).ifPresent(told::add);
    }
    if (takes(move, Medicine.AROMATASE_INHIBITOR)) {
      told.add(texts.get("moved.note.aromataseInhibitor"));
    }
    return texts.sentences(told);
  }

  /** What was moved, what part it plays, and what is different. */
  public String line(Move move) {
    return texts.get("moved.line", title(move), sentences(move));
  }

  /** What moved most, in a few words, where there is no room for more: the cells if they did. */
  public String brief(Move move) {
    return terms(move).stream()
        .max(
            Comparator.comparing((MovedTerm term) -> term.term().isCells())
                .thenComparing(term -> Math.abs(term.change())))
        .map(term -> texts.get("moved.now", Math.floor(move.age()), texts.get(key(term))))
        .orElseGet(() -> elsewhere(move));
  }

  private String now(Move move, List<MovedTerm> terms) {
    List<String> told = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      told.add(sentence(move, terms.get(i), terms.subList(0, i)));
    }
    if (terms.stream().noneMatch(term -> term.term() == Term.TRABECULAR_BONE)) {
      told.add(texts.get("moved.bone.same"));
    }
    String all = texts.sentences(told);
    return move.control() == MovedControl.AGE
        ? texts.get("moved.between", Math.floor(move.from()), Math.floor(move.age()), all)
        : texts.get("moved.now", Math.floor(move.age()), all);
  }

  /** What has become of a term; where it follows from one before it, that is said. */
  private String sentence(Move move, MovedTerm term, List<MovedTerm> before) {
    if (term.term() == Term.TRABECULAR_BONE && move.control() == MovedControl.AGE) {
      return texts.get(key(term) + ".than", Math.floor(move.from()));
    }
    return texts.get(follows(move, term, before) ? key(term) + ".so" : key(term));
  }

  /** A medicine acts on the cells by itself, whatever it does to hormones. */
  private static boolean follows(Move move, MovedTerm term, List<MovedTerm> before) {
    boolean byHormones = term.term().isSignal() || move.control() != MovedControl.MEDICINE;
    return byHormones && followsFrom(term, before);
  }

  private String elsewhere(Move move) {
    if (move.control() == MovedControl.AGE) {
      return texts.get("moved.sameAge", Math.floor(move.from()), Math.floor(move.age()));
    }
    return new MovedTime(move, borders)
        .first()
        .map(age -> texts.get("moved.later", Math.floor(move.age()), Math.floor(age)))
        .orElseGet(() -> texts.get("moved.hardly", Math.floor(move.age())));
  }

  private static String key(MovedTerm term) {
    String way = term.isUp() ? "up" : "down";
    return "moved." + JsonName.of(term.term()) + "." + way + "." + JsonName.of(term.size());
  }

  /** PTH makes up for calcium; removing cells follow PTH and are held back by estrogen. */
  private static boolean followsFrom(MovedTerm term, List<MovedTerm> before) {
    return before.stream()
        .anyMatch(
            cause ->
                switch (term.term()) {
                  case PTH -> cause.term() == Term.CALCIUM_TAKEN_UP && cause.isUp() != term.isUp();
                  case REMOVING_CELLS ->
                      cause.term() == Term.PTH && cause.isUp() == term.isUp()
                          || cause.term() == Term.ESTROGEN && cause.isUp() != term.isUp();
                  default -> false;
                });
  }

  /** The medicine that was changed, if it is one alone. */
  private static Optional<Medicine> medicine(Move move) {
    List<Medicine> medicines =
        move.changed().stream()
            .filter(MedicineCourse.class::isInstance)
            .map(factor -> ((MedicineCourse) factor).medicine())
            .distinct()
            .toList();
    return medicines.size() == 1 && move.control() == MovedControl.MEDICINE
        ? Optional.of(medicines.get(0))
        : Optional.empty();
  }

  private static boolean takes(Move move, Medicine medicine) {
    for (Factor factor : move.changed()) {
      if (factor instanceof MedicineCourse course && course.medicine() == medicine) {
        return true;
      }
    }
    return false;
  }

  private static String key(Medicine medicine) {
    return "medicine." + JsonName.of(medicine);
  }
}
