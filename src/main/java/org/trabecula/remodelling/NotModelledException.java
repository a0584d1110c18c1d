// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/**
 * A life holds something that the model does not have yet, in words for the person who wrote it.
 */
public final class NotModelledException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String entry;
  private final String problem;

  /**
   * @param entry the entry of the life as scenario files name it, {@code life[3]} for example
   * @param problem what about it is not modelled
   */
  NotModelledException(String entry, String problem) {
    super(entry + ": " + problem);
    this.entry = entry;
    this.problem = problem;
  }

  /** The entry as scenario files name it, {@code life[3]} for example. */
  public String entry() {
    return entry;
  }

  /** What about the entry is not modelled. */
  public String problem() {
    return problem;
  }
}
