// SPDX-License-Identifier: MIT
package org.trabecula.design;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trabecula.measure.AmountReader;
import org.trabecula.measure.AmountReading;
import org.trabecula.measure.AmountReading.Amount;
import org.trabecula.measure.AmountReading.Equal;
import org.trabecula.measure.AmountReading.Refusal;
import org.trabecula.measure.MeasuredQuantity;
import org.trabecula.measure.SteroidEquivalents;
import org.trabecula.measure.Unit;
import org.trabecula.text.Texts;

/** How a value of a slider is typed, and what is said of what was typed. */
final class SliderTyping {
  private static final Pattern WORD = Pattern.compile("kg/m[2²]|\\p{L}+(?:/\\p{L}+)*|%");

  private final Texts texts;
  private final SliderScale scale;
  private final DoubleFunction<String> inWords;
  private final NumberFormat plain;
  private AmountReader reader;
  private Optional<Unit> shown = Optional.empty();

  /**
   * @param inWords a value as it is shown; the words beside the number may be typed too
   */
  SliderTyping(Texts texts, SliderScale scale, DoubleFunction<String> inWords) {
    this.texts = texts;
    this.scale = scale;
    this.inWords = inWords;
    plain = NumberFormat.getNumberInstance(texts.locale());
    List<String> words = new ArrayList<>();
    Matcher found = WORD.matcher(inWords.apply(scale.high()).toLowerCase(Locale.ROOT));
    while (found.find()) {
      words.add(found.group().replace('²', '2'));
    }
    reader = AmountReader.plain(words, texts.locale());
  }

  /** Lets the value be typed in any unit of a quantity. */
  void setQuantity(MeasuredQuantity quantity, Unit unit, Optional<SteroidEquivalents> steroids) {
    reader = new AmountReader(quantity, unit, steroids, texts.locale());
    shown = Optional.of(unit).filter(other -> !other.equals(quantity.own()));
    plain.setMaximumFractionDigits(shown.isPresent() ? 1 : 3);
  }

  /** What stands in the field when typing starts. */
  String text(double value) {
    return plain.format(shown.map(unit -> unit.of(value)).orElse(value));
  }

  /** What was typed. */
  Entry read(String typed) {
    AmountReading reading = reader.read(typed, scale::contains);
    if (reading instanceof Amount amount) {
      return scale.contains(amount.value())
          ? new Entry(OptionalDouble.of(amount.value()), equal(amount))
          : refused("design.slider.outside");
    }
    Refusal refusal = (Refusal) reading;
    String reason = refusal.reason().name().toLowerCase(Locale.ROOT);
    return new Entry(
        OptionalDouble.empty(),
        texts.get("design.typed." + reason, refusal.named(), lowest(), highest()));
  }

  private String equal(Amount amount) {
    return amount.other().map(other -> equal(amount, other)).orElse("");
  }

  private String equal(Amount amount, Equal other) {
    return texts.get(
        "design.typed.equal",
        inWords.apply(other.amount()),
        other.name(),
        inWords.apply(amount.value()));
  }

  private Entry refused(String key) {
    return new Entry(OptionalDouble.empty(), texts.get(key, lowest(), highest()));
  }

  private String lowest() {
    return inWords.apply(scale.low());
  }

  private String highest() {
    return inWords.apply(scale.high());
  }

  /**
   * What came of it.
   *
   * @param value in the unit of the scale; empty where it was refused
   * @param said why, or what the value stands for; may be empty
   */
  record Entry(OptionalDouble value, String said) {}
}
