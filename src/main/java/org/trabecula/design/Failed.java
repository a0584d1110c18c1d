// SPDX-License-Identifier: MIT
package org.trabecula.design;

/** What can fail in the background: each has a sentence of its own for the person. */
public enum Failed {
  LIFE,
  PICTURE,
  PRESS,
  PAGE,
  WORDS,
  PROGRAM
}
