// SPDX-License-Identifier: MIT
package org.trabecula.loop;

/** How parathyroid hormone comes over a day. */
public enum Rhythm {
  /** The glands never rest, because calcium is short. */
  ALL_THE_TIME,
  /** An injection of the hormone's active part, once a day. */
  DAILY_PULSE
}
