// SPDX-License-Identifier: MIT
package org.trabecula.design;

/** A set of colours. */
public enum Theme {
  LIGHT("theme-light"),
  DARK("theme-dark"),
  /** Black on white, with strong outlines. */
  CONTRAST("theme-contrast");

  private final String styleClass;

  Theme(String styleClass) {
    this.styleClass = styleClass;
  }

  /** The style class that a root of this theme carries. */
  public String styleClass() {
    return styleClass;
  }
}
