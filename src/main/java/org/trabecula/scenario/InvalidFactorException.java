// SPDX-License-Identifier: MIT
package org.trabecula.scenario;

/** A value of a scenario that is not allowed, in words for the person who wrote it. */
public final class InvalidFactorException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private final String field;

  /**
   * @param field the field as scenario files spell it, {@code prednisoneMgPerDay} for example
   * @param problem what is wrong with its value and what would be right
   */
  public InvalidFactorException(String field, String problem) {
    super(problem);
    this.field = field;
  }

  /** The field at fault, as scenario files spell it. */
  public String field() {
    return field;
  }
}
