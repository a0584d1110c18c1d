// SPDX-License-Identifier: MIT
package org.trabecula.parameter;

/** What stands behind a number. */
public enum Evidence {
  /** Read off people or tissue, and published. */
  MEASURED,
  /** Computed from published figures, or chosen within their range. */
  DERIVED,
  /** Found by making the model meet published results. */
  FITTED,
  /** Set without data, in a plausible order of magnitude. */
  ASSUMED,
  /** Chosen so that something can be seen. */
  DIDACTIC
}
