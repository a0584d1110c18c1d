// SPDX-License-Identifier: MIT
package org.trabecula.mechanics;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.trabecula.honeycomb.SeededRandom;
import org.trabecula.mechanics.HexagonalSheet.Borders;

/** Lays out a hexagonal sheet: a row of upper ends, the zigzags row by row, a row of lower ends. */
public final class SheetDrawing {
  /** The stream of random numbers that picks walls. */
  private static final long STREAM = 0x9E56;

  private final HexagonalSheet sheet;
  private final Tissue tissue;
  private final IntPredicate kept;
  private final int across;
  private final Frame frame;
  private int walls;

  /**
   * @param kept which walls are there, by their number
   */
  private SheetDrawing(HexagonalSheet sheet, Tissue tissue, IntPredicate kept) {
    this.sheet = sheet;
    this.tissue = tissue;
    this.kept = kept;
    across = 2 * sheet.columns() + 1;
    double[] x = new double[across * (sheet.rows() + 2)];
    double[] y = new double[x.length];
    for (int node = 0; node < x.length; node++) {
      x[node] = node % across * HexagonalSheet.STEP;
      y[node] = height(node);
    }
    frame = new Frame(x, y);
  }

  /** The whole sheet. */
  public static Frame whole(HexagonalSheet sheet, Tissue tissue) {
    return new SheetDrawing(sheet, tissue, wall -> true).frame();
  }

  /**
   * A sheet without a share of its walls, picked at random.
   *
   * @param share of the number of walls, 0 to 1
   */
  public static Frame cut(HexagonalSheet sheet, Tissue tissue, double share, long seed) {
    int[] walls = IntStream.range(0, whole(sheet, tissue).memberCount()).toArray();
    SeededRandom random = SeededRandom.of(seed, STREAM);
    int cut = (int) Math.round(share * walls.length);
    boolean[] gone = new boolean[walls.length];
    for (int i = 0; i < cut; i++) {
      int picked = i + random.nextInt(walls.length - i);
      gone[walls[picked]] = true;
      walls[picked] = walls[i];
    }
    return new SheetDrawing(sheet, tissue, wall -> !gone[wall]).frame();
  }

  private Frame frame() {
    for (int row = 0; row < sheet.rows(); row++) {
      for (int column = 0; column < across; column++) {
        addWalls((row + 1) * across + column, row, column);
      }
    }
    for (int column = 0; column < across; column++) {
      hold(column);
      frame.press(column);
      hold(frame.nodeCount() - 1 - column);
    }
    if (sheet.borders() == Borders.ENDLESS) {
      mirrorSides();
    }
    return frame;
  }

  private double height(int node) {
    int row = node / across - 1;
    if (row < 0) {
      return 0;
    }
    if (row == sheet.rows()) {
      return sheet.height();
    }
    double middle = (row + 0.5) * HexagonalSheet.ROW;
    return isLow(node) ? middle + HexagonalSheet.ZIGZAG : middle - HexagonalSheet.ZIGZAG;
  }

  private void addWalls(int node, int row, int column) {
    if (column + 1 < across) {
      addWall(node, node + 1, 1, sheet.thickness());
    }
    boolean half = sheet.borders() == Borders.ENDLESS && (column == 0 || column + 1 == across);
    double upright = half ? sheet.thickness() / 2 : sheet.thickness();
    if (isLow(node)) {
      addWall(node, node + across, row + 1 < sheet.rows() ? 1 : 0.5, upright);
    } else if (row == 0) {
      addWall(node - across, node, 0.5, upright);
    }
  }

  private void addWall(int from, int to, double length, double thick) {
    if (kept.test(walls++)) {
      frame.addBeam(from, to, Profile.even(length, thick, CrossSection.WALL), tissue);
    }
  }

  private void hold(int node) {
    frame.holdUpright(node);
    frame.holdTurn(node);
    if (sheet.borders() == Borders.PLATES) {
      frame.holdSideways(node);
    }
  }

  /** Neither side turns; the right one may shift as a whole, which in an even sheet it does. */
  private void mirrorSides() {
    for (int node = 0; node < frame.nodeCount(); node += across) {
      frame.holdSideways(node);
      frame.holdTurn(node);
      frame.holdTurn(node + across - 1);
    }
  }

  private boolean isLow(int node) {
    return (node / across + node % across) % 2 == 1;
  }
}
