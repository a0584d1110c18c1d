// SPDX-License-Identifier: MIT
package org.trabecula.mechanics;

/** Which two bones stand in the press side by side. */
public enum Pairing {
  /** The bone of a life at 30, and the same bone at the age that is looked at. */
  THEN_AND_NOW,
  /** The bone of 30 after the same loss, by even thinning and by cutting struts. */
  SAME_AMOUNT
}
