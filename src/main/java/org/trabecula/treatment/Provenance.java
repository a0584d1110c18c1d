// SPDX-License-Identifier: MIT
package org.trabecula.treatment;

/** How well a sentence or a count is known to agree with the work that it is taken from. */
public enum Provenance {
  /** Read in the work itself, or in its abstract. */
  IN_SOURCE,
  /** Read in another work that quotes it. */
  SECOND_HAND,
  /** Worked out from figures that were read. */
  DERIVED,
  /** Not yet compared with a work: told in words, never with a figure. */
  NOT_YET
}
