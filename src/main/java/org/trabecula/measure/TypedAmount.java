// SPDX-License-Identifier: MIT
package org.trabecula.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.trabecula.measure.AmountReading.Reason;
import org.trabecula.measure.AmountReading.Refusal;
import org.trabecula.measure.TypedText.Kind;
import org.trabecula.measure.TypedText.Part;

/** The sense of a typed text, built up from its parts. */
final class TypedAmount {
  private static final Set<String> DAY =
      Set.of("a", "d", "day", "daily", "each", "every", "of", "od", "per", "the");
  private static final Set<String> OTHER_TIME =
      Set.of(
          "week",
          "weeks",
          "weekly",
          "wk",
          "month",
          "months",
          "monthly",
          "year",
          "years",
          "yearly",
          "hour",
          "hours",
          "hourly",
          "h",
          "twice",
          "thrice",
          "other",
          "alternate",
          "eod",
          "qod",
          "bd",
          "bid",
          "tds",
          "tid",
          "qid");
  private static final Set<String> TABLET =
      Set.of("tablet", "tablets", "tab", "tabs", "pill", "pills", "capsule", "capsules", "caps");
  private static final Set<String> TIMES = Set.of("x", "×", "*", "times");
  private static final Set<String> RANGE = Set.of("to", "..", "...", "…", "or", "until", "till");

  /** Parts of a tablet that people cut or count; another slash is not one. */
  private static final Set<String> WHOLES = Set.of("2", "3", "4");

  /** More tablets than these are not taken at once. */
  private static final double MOST_TABLETS = 20;

  private final MeasuredQuantity quantity;
  private final Optional<SteroidEquivalents> steroids;
  private final Locale locale;
  private final List<Double> numbers = new ArrayList<>();
  private final List<Boolean> measured = new ArrayList<>();
  private Optional<Double> otherwise = Optional.empty();
  private Optional<Unit> unit = Optional.empty();
  private Optional<String> medicine = Optional.empty();
  private Optional<Refusal> refusal = Optional.empty();
  private Optional<Part> last = Optional.empty();
  private String top = "";
  private double strength = 1;
  private boolean digits;
  private boolean slash;
  private boolean minus;
  private boolean times;
  private boolean range;
  private boolean tablets;

  TypedAmount(MeasuredQuantity quantity, Optional<SteroidEquivalents> steroids, Locale locale) {
    this.quantity = quantity;
    this.steroids = steroids;
    this.locale = locale;
  }

  /** Takes in the next part of the text. */
  void add(Part part) {
    if (part.isNumber()) {
      digits = true;
      number(part);
    } else if (TIMES.contains(part.text())) {
      times = true;
    } else if (RANGE.contains(part.text())) {
      range = true;
    } else if (part.kind() == Kind.WORD) {
      word(part.text());
    } else {
      sign(part);
    }
    last = Optional.of(part);
  }

  /** Why the text is no amount. */
  Optional<Refusal> refusal() {
    if (!digits && !tablets) {
      return because(Reason.NUMBER);
    }
    if (refusal.isPresent()) {
      return refusal;
    }
    if (range && numbers.size() > 1) {
      return because(Reason.RANGE);
    }
    if (tablets && measured.stream().noneMatch(each -> each)) {
      return because(Reason.STRENGTH);
    }
    if (range || slash || times && numbers.size() == 1) {
      return because(Reason.WORD);
    }
    return numbers.size() == 1 || isProduct() ? Optional.empty() : because(Reason.TWO);
  }

  /** The number, or the product of tablets and their strength. */
  double value() {
    return numbers.stream().reduce(1.0, (one, other) -> one * other);
  }

  /** The same where a dot or comma is read in another way. */
  Optional<Double> otherwise() {
    return otherwise.filter(each -> numbers.size() == 1).map(each -> minusOrPlus(each));
  }

  /** The unit that was typed. */
  Optional<Unit> unit() {
    return unit;
  }

  /** The medicine that was named. */
  Optional<String> medicine() {
    return medicine;
  }

  /** How much of what is asked for is as strong as one of what was typed. */
  double strength() {
    return strength;
  }

  private void number(Part part) {
    Optional<TypedNumber> read = TypedNumber.of(part.text(), locale);
    if (read.isEmpty()) {
      refuse(Reason.WORD, part.text());
    } else if (slash) {
      fraction(part.text());
    } else {
      numbers.add(minusOrPlus(read.get().value()));
      measured.add(false);
      read.get().otherwise().ifPresent(other -> otherwise = Optional.of(other));
      top = part.text();
    }
  }

  private double minusOrPlus(double value) {
    return minus ? -value : value;
  }

  /** A half, a third or a quarter, alone or behind a whole number. */
  private void fraction(String bottom) {
    slash = false;
    boolean small = top.matches("[1-3]") && WHOLES.contains(bottom) && top.compareTo(bottom) < 0;
    if (!small) {
      refuse(Reason.WORD, top + "/" + bottom);
      return;
    }
    double part = Double.parseDouble(top) / Double.parseDouble(bottom);
    int at = numbers.size() - 1;
    boolean mixed = at > 0 && !measured.get(at - 1) && !times && !tablets && !range;
    if (mixed) {
      numbers.remove(at);
      measured.remove(at);
      numbers.set(at - 1, numbers.get(at - 1) + part);
    } else {
      numbers.set(at, minusOrPlus(part));
    }
  }

  private void word(String word) {
    if (slash) {
      slash = false;
    }
    if (quantity.words().contains(word)) {
      return;
    }
    Optional<Unit> typed = quantity.typed(word);
    int parted = word.lastIndexOf('/');
    if (typed.isPresent()) {
      unit(typed.get(), word);
    } else if (parted > 0) {
      word(word.substring(0, parted));
      word(word.substring(parted + 1));
    } else if (TABLET.contains(word)) {
      tablets = true;
    } else if (word.equals("half")) {
      number(new Part(Kind.NUMBER, "0.5"));
    } else if (OTHER_TIME.contains(word)) {
      refuse(Reason.TIME, word);
    } else if (!DAY.contains(word)) {
      medicine(word);
    }
  }

  private void unit(Unit typed, String word) {
    int at = numbers.size() - 1;
    if (at < 0 || measured.get(at) || unit.filter(other -> !other.equals(typed)).isPresent()) {
      refuse(Reason.WORD, word);
      return;
    }
    unit = Optional.of(typed);
    measured.set(at, true);
  }

  private void medicine(String word) {
    Optional<SteroidEquivalents.Row> row = steroids.flatMap(known -> known.find(word));
    if (row.isEmpty() || medicine.isPresent()) {
      refuse(Reason.WORD, word);
      return;
    }
    medicine = Optional.of(word);
    steroids
        .flatMap(known -> known.prednisone(row.get()))
        .ifPresentOrElse(factor -> strength = factor, () -> refuse(Reason.MEDICINE, word));
  }

  private void sign(Part part) {
    if (part.is("-") && last.isEmpty()) {
      minus = true;
    } else if (part.is("-") && (unit.isPresent() || last.filter(Part::isNumber).isPresent())) {
      range = true;
    } else if (part.is("/") && last.filter(TypedAmount::beforeSlash).isPresent()) {
      slash = true;
    } else {
      refuse(Reason.WORD, part.text());
    }
  }

  private static boolean beforeSlash(Part part) {
    return part.kind() != Kind.SIGN;
  }

  /** So many tablets of a strength. */
  private boolean isProduct() {
    if (numbers.size() != 2 || !(times || tablets) || measured.get(0) && measured.get(1)) {
      return false;
    }
    double count = numbers.get(measured.get(0) ? 1 : 0);
    return count > 0 && count <= MOST_TABLETS && otherwise.isEmpty();
  }

  private Optional<Refusal> because(Reason reason) {
    return Optional.of(new Refusal(reason, ""));
  }

  private void refuse(Reason reason, String named) {
    if (refusal.isEmpty()) {
      refusal = Optional.of(new Refusal(reason, named));
    }
  }
}
