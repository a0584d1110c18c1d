// SPDX-License-Identifier: MIT
package org.trabecula.loop;

/** A part of the body that calcium or a hormone passes. */
public enum Organ {
  GUT,
  BLOOD,
  KIDNEY,
  GLANDS,
  BONE
}
