// SPDX-License-Identifier: MIT
package org.trabecula.loop.view;

import org.trabecula.loop.Organ;

/** The outlines of the organs, drawn in a square. */
final class OrganOutline {
  /** The side of the square. */
  static final double SIZE = 100;

  private OrganOutline() {}

  /** What is filled. */
  static String ground(Organ organ) {
    return switch (organ) {
      case GUT ->
          "M 12 18 Q 12 2 30 2 L 70 2 Q 88 2 88 18 L 88 82 Q 88 98 70 98 L 30 98 Q 12 98 12 82 Z";
      case BLOOD -> "M 14 8 Q 50 -6 86 8 L 86 92 Q 50 106 14 92 Z";
      case KIDNEY ->
          "M 60 4 C 20 -4 2 26 4 52 C 6 82 30 102 58 96 C 84 90 92 70 74 60"
              + " C 58 52 60 44 76 36 C 94 26 84 8 60 4 Z";
      case GLANDS ->
          "M 46 40 C 40 4 8 2 6 34 C 4 66 22 98 38 94 C 48 90 46 60 50 60"
              + " C 54 60 52 90 62 94 C 78 98 96 66 94 34 C 92 2 60 4 54 40 Z";
      case BONE ->
          "M 24 2 C 6 2 4 20 16 28 C 24 34 24 66 16 72 C 4 80 6 98 24 98 C 36 98 40 90 50 90"
              + " C 60 90 64 98 76 98 C 94 98 96 80 84 72 C 76 66 76 34 84 28 C 96 20 94 2 76 2"
              + " C 64 2 60 10 50 10 C 40 10 36 2 24 2 Z";
    };
  }

  /** Lines and spots in it. */
  static String detail(Organ organ) {
    return switch (organ) {
      case GUT ->
          "M 26 16 L 68 16 Q 78 16 78 26 Q 78 36 68 36 L 34 36 Q 24 36 24 46 M 24 54 Q 24 64 34 64"
              + " L 68 64 Q 78 64 78 74 Q 78 84 68 84 L 26 84";
      case BLOOD -> "M 14 8 Q 50 22 86 8";
      case KIDNEY ->
          "M 70 48 C 52 48 44 30 34 30 M 62 48 C 48 48 34 50 24 50 M 70 48 C 52 48 44 70 36 72";
      case GLANDS ->
          "M 20 26 a 7 9 0 1 0 14 0 a 7 9 0 1 0 -14 0 M 66 26 a 7 9 0 1 0 14 0 a 7 9 0 1 0 -14 0"
              + " M 22 68 a 7 9 0 1 0 14 0 a 7 9 0 1 0 -14 0 M 64 68 a 7 9 0 1 0 14 0 a 7 9 0 1 0 -14 0";
      case BONE ->
          "M 24 14 L 36 24 L 50 20 L 64 24 L 76 14 M 36 24 L 38 36 M 64 24 L 62 36 M 24 86 L 36 76"
              + " L 50 80 L 64 76 L 76 86 M 36 76 L 38 64 M 64 76 L 62 64";
    };
  }

  /** How far down its name stands, 0 at the top to 1 at the bottom. */
  static double labelAt(Organ organ) {
    return switch (organ) {
      case GUT, BLOOD, BONE -> 0.5;
      case KIDNEY -> -0.15;
      case GLANDS -> -0.2;
    };
  }
}
