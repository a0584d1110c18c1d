// SPDX-License-Identifier: MIT
package org.trabecula.design;

import java.text.NumberFormat;
import java.util.List;
import java.util.function.DoublePredicate;
import javafx.scene.control.SpinnerValueFactory;
import javafx.util.StringConverter;
import org.trabecula.measure.AmountReader;
import org.trabecula.measure.AmountReading;
import org.trabecula.measure.AmountReading.Amount;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Ages;
import org.trabecula.text.Texts;

/** Steps a spinner through ages by whole years; one that may be open ends in "for life". */
final class AgeSteps extends SpinnerValueFactory<Double> {
  /** What may stand beside an age. */
  private static final List<String> WORDS = List.of("age", "at", "from", "to", "year", "years");

  private final Texts texts;
  private final boolean open;

  /** Whole years; where the end is open, a stop above the oldest age stands for it. */
  private final SliderScale years;

  private final DoublePredicate allowed;
  private final Runnable refused;

  /**
   * @param open whether {@link AgeSpan#FOR_LIFE} follows the oldest age
   * @param allowed whether an age fits the other end of the span
   * @param refused told when what was typed is no age, or none that fits
   */
  AgeSteps(Texts texts, boolean open, DoublePredicate allowed, Runnable refused) {
    this.texts = texts;
    this.open = open;
    double last = Ages.ALLOWED.high() + (open ? 1 : 0);
    this.years = SliderScale.even(Ages.ALLOWED.low(), last, 1);
    this.allowed = allowed;
    this.refused = refused;
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Double age) {
            return inWords(age);
          }

          @Override
          public Double fromString(String typed) {
            return read(typed);
          }
        });
  }

  @Override
  public void decrement(int steps) {
    move(-steps);
  }

  @Override
  public void increment(int steps) {
    move(steps);
  }

  private void move(int steps) {
    double stop = years.moved(Math.min(getValue(), years.high()), steps);
    double wanted = stop > Ages.ALLOWED.high() ? AgeSpan.FOR_LIFE : stop;
    if (allowed.test(wanted)) {
      setValue(wanted);
    }
  }

  private String inWords(Double age) {
    if (age == null) {
      return "";
    }
    return age == AgeSpan.FOR_LIFE
        ? texts.get("design.span.for-life")
        : NumberFormat.getNumberInstance(texts.locale()).format(age);
  }

  private boolean isForLife(String typed) {
    return typed.isBlank() || typed.strip().equalsIgnoreCase(inWords(AgeSpan.FOR_LIFE));
  }

  private Double read(String typed) {
    if (open && isForLife(typed)) {
      return AgeSpan.FOR_LIFE;
    }
    AmountReading reading = AmountReader.plain(WORDS, texts.locale()).read(typed, allowed);
    double age = reading instanceof Amount amount ? amount.value() : Double.NaN;
    if (Ages.ALLOWED.contains(age) && allowed.test(age)) {
      return age;
    }
    refused.run();
    return getValue();
  }
}
