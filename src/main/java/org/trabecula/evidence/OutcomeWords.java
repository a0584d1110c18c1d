// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import org.trabecula.asset.JsonName;
import org.trabecula.text.Texts;

/** Says in words and numbers how the model stands to a target. */
final class OutcomeWords {
  private static final MathContext DIGITS = new MathContext(4);
  private static final MathContext FEW_DIGITS = new MathContext(2);

  private final Texts texts;

  OutcomeWords(Texts texts) {
    this.texts = Objects.requireNonNull(texts, "texts");
  }

  String published(Target target) {
    if (Double.isNaN(target.value())) {
      return texts.get("evidence.number.none");
    }
    String figure = (number(target.value()) + " " + target.unit()).strip();
    return target.checked() ? figure : texts.get("evidence.published.unchecked", figure);
  }

  String range(Target target) {
    TargetRange range = target.range();
    return Double.isNaN(range.low())
        ? texts.get("evidence.number.none")
        : texts.get("evidence.range", number(range.low()), number(range.high()));
  }

  String model(Outcome outcome) {
    return Double.isNaN(outcome.model())
        ? texts.get("evidence.number.none")
        : number(outcome.model());
  }

  /** Inside, how far outside, or why not run; with what keeps it from being counted. */
  String standing(Outcome outcome) {
    String words =
        switch (outcome.standing()) {
          case INSIDE -> texts.get("evidence.standing.inside");
          case DEFINITION -> texts.get("evidence.standing.definition");
          case NOT_RUN -> texts.get("evidence.notRun." + JsonName.of(outcome.target().notRun()));
          case NEAR, FAR -> outside(outcome);
        };
    if (outcome.target().otherSite()) {
      words = texts.get("evidence.standing.otherSite", words);
    }
    String other = outcome.target().contradicts().orElse("");
    return other.isEmpty() ? words : texts.get("evidence.standing.contradicts", words, other);
  }

  private String outside(Outcome outcome) {
    double beyond = outcome.halfWidthsOutside();
    return Double.isNaN(beyond)
        ? texts.get("evidence.standing.noValue")
        : texts.get("evidence.standing.outside", plain(beyond, FEW_DIGITS));
  }

  private static String number(double value) {
    return plain(value, DIGITS);
  }

  private static String plain(double value, MathContext digits) {
    if (!Double.isFinite(value)) {
      return String.valueOf(value);
    }
    BigDecimal rounded = BigDecimal.valueOf(value).round(digits).stripTrailingZeros();
    return rounded.toPlainString();
  }
}
