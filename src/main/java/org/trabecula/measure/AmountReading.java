// SPDX-License-Identifier: MIT
package org.trabecula.measure;

import java.util.Optional;

/** What came of reading a typed amount. */
public sealed interface AmountReading {

  /**
   * An amount.
   *
   * @param value in the unit of the files
   * @param other of which it is the equal; empty where it is the thing itself
   */
  record Amount(double value, Optional<Equal> other) implements AmountReading {}

  /**
   * So much of another medicine.
   *
   * @param amount in the unit of the files
   * @param name of the other
   */
  record Equal(double amount, String name) {}

  /**
   * No amount.
   *
   * @param reason why
   * @param named the part of the text that is meant
   */
  record Refusal(Reason reason, String named) implements AmountReading {}

  /** Why a text is no amount. */
  enum Reason {
    /** There is no number. */
    NUMBER,
    /** There is more than one. */
    TWO,
    /** It goes from one number to another. */
    RANGE,
    /** A dot or comma can part thousands or decimals. */
    SEPARATOR,
    /** Tablets, but not how strong. */
    STRENGTH,
    /** It is not for one day. */
    TIME,
    /** A medicine of which no amount is as strong. */
    MEDICINE,
    /** A word, unit or sign that means nothing here. */
    WORD
  }
}
