// SPDX-License-Identifier: MIT
package org.trabecula.lens;

/**
 * One cell on a section, in µm as the section is.
 *
 * @param kind what it is
 * @param x of the middle of its foot
 * @param y of its foot: where it stands on the bone
 * @param width along the bone
 * @param height away from the bone
 * @param slope of the bone it stands on, radians
 */
public record SectionCell(
    Kind kind, double x, double y, double width, double height, double slope) {

  /** What a cell is. */
  public enum Kind {
    /** A removing cell: large, with several nuclei and a ruffled edge to the bone. */
    OSTEOCLAST,
    /** A small cell that cleans a surface that has been dug out. */
    REVERSAL,
    /** A building cell, one of a row. */
    OSTEOBLAST,
    /** A flat cell that covers a resting surface. */
    LINING
  }
}
