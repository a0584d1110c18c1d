// SPDX-License-Identifier: MIT
package org.trabecula.measure;

/** Whose advice on calcium and vitamin D is shown. */
public enum Adviser {
  US,
  UK,
  EU,
  WHO
}
