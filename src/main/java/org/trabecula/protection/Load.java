// SPDX-License-Identifier: MIT
package org.trabecula.protection;

/** What a bone has to carry, from little to much. */
public enum Load {
  GENTLE,
  EVERYDAY,
  LIFTING,
  HARD_LANDING
}
