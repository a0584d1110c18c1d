// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

/** Text as a web page must have it. */
final class Markup {

  private Markup() {}

  /** Text that shows as it is written, in an element or in an attribute. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
