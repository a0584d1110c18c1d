// SPDX-License-Identifier: MIT
package org.trabecula.export;

import java.util.List;

/**
 * Something with its place on the page; all lengths in pt, from the top left corner of the page.
 *
 * @param role what it is, for whoever has the page read aloud
 * @param height to the top of what may follow
 * @param ink what is seen
 */
record PagePiece(Role role, double left, double top, double width, double height, Ink ink) {

  /** What a piece is. */
  enum Role {
    TITLE,
    HEADING,
    PARAGRAPH,
    LIST_POINT,
    FIGURE,
    /** Only for looks: not read aloud. */
    ORNAMENT
  }

  /** What is seen of a piece. */
  sealed interface Ink {}

  /**
   * Lines of text under each other.
   *
   * @param size of the letters, pt
   * @param leading from line to line, pt
   * @param colour 0xRRGGBB
   */
  record Text(List<Run> runs, double size, double leading, int colour) implements Ink {
    Text {
      runs = List.copyOf(runs);
    }
  }

  /**
   * A piece of a line in one weight.
   *
   * @param line on which it stands, from 0
   * @param left of the piece's left edge, pt
   */
  record Run(int line, double left, boolean strong, String text) {}

  /** A picture that fills the piece. */
  record Image(HandoutContent.Picture picture) implements Ink {}

  /**
   * A filled rectangle.
   *
   * @param colour 0xRRGGBB
   */
  record Fill(int colour) implements Ink {}

  /** The lower edge. */
  double bottom() {
    return top + height;
  }
}
