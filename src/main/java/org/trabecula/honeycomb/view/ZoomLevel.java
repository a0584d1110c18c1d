// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb.view;

/** What one looks at, from far away to close. */
enum ZoomLevel {
  BODY("picture.caption.body"),
  VERTEBRA("picture.caption.vertebra"),
  HONEYCOMB("picture.caption"),
  SITE("picture.caption.site");

  private final String key;

  ZoomLevel(String key) {
    this.key = key;
  }

  /** The key of the words that say it. */
  String key() {
    return key;
  }

  /** Whether the honeycomb is what is looked at. */
  boolean isBone() {
    return this == HONEYCOMB || this == SITE;
  }
}
