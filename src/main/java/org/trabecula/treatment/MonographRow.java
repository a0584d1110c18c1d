// SPDX-License-Identifier: MIT
package org.trabecula.treatment;

/** What is told of each medicine, in the order in which it is read. */
public enum MonographRow {
  ACTS,
  SPARES,
  HARMS,
  BURDENS,
  NOT_FOR,
  WHO,
  BEFORE,
  TAKEN,
  LASTS,
  STOPPING,
  SIGNS,
  QUESTIONS,
  SOURCES
}
