// SPDX-License-Identifier: MIT
package org.trabecula.mechanics;

/**
 * The regular honeycomb of the drawing board, for which textbooks have a closed answer.
 *
 * <p>Walls are 1 mm long and 1 mm deep; a third of them stand upright. Walls at the upper and lower
 * border have half the length.
 *
 * @param columns cells side by side, each √3 mm wide
 * @param rows rows of nodes, each 1.5 mm high
 * @param thickness of the walls, mm
 * @param borders what lies around it
 */
public record HexagonalSheet(int columns, int rows, double thickness, Borders borders) {
  /** Distance of neighbouring nodes across the load, mm. */
  static final double STEP = Math.sqrt(3) / 2;

  /** Distance of neighbouring rows, mm. */
  static final double ROW = 1.5;

  /** How far the nodes of a row stand above or below its middle, mm. */
  static final double ZIGZAG = 0.25;

  /** What lies around a sheet. */
  public enum Borders {
    /** More of the same: borders are lines of symmetry, and walls on them count half. */
    ENDLESS,
    /** Plates above and below that it is fixed to, and nothing beside: like bone in the press. */
    PLATES
  }

  /** Its width, mm. */
  public double width() {
    return 2 * columns * STEP;
  }

  /** Its height, mm. */
  public double height() {
    return rows * ROW;
  }
}
