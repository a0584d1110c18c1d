// SPDX-License-Identifier: MIT
package org.trabecula.measure;

/** How sure it is that a figure stands in the work that is named for it. */
public enum Certainty {
  /** Read there. */
  READ_IN_SOURCE,
  /** Read where that work is quoted. */
  READ_ELSEWHERE,
  /** Follows from others. */
  DERIVED,
  /** Not read yet; it is not shown as a fact. */
  TO_BE_CHECKED;

  /** Whether the figure may be shown. */
  public boolean isKnown() {
    return this != TO_BE_CHECKED;
  }
}
