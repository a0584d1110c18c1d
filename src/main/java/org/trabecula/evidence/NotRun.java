// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

/** Why a target is not run. */
public enum NotRun {
  /** It is run. */
  IS_RUN,
  /** It is a fact that the program tells in words. */
  SHOWN_AS_TEXT,
  /** The model has nothing that answers to it. */
  NOT_MODELLED,
  /** It is about the strength of the honeycomb, which the press finds. */
  RUN_ON_THE_PRESS
}
