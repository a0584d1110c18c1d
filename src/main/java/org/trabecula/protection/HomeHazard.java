// SPDX-License-Identifier: MIT
package org.trabecula.protection;

/** A thing about a home and its ways that can be made safe. */
public enum HomeHazard {
  RUG,
  LIGHT,
  NIGHT_LIGHT,
  GRAB_BAR,
  STAIR_RAIL,
  SHOES,
  CABLES,
  CLUTTER,
  WET_FLOOR,
  SHELF
}
