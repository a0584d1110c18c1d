// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import java.util.function.LongToDoubleFunction;
import java.util.stream.LongStream;
import org.trabecula.asset.AssetReader;
import org.trabecula.honeycomb.HoneycombParameters;
import org.trabecula.honeycomb.LatticeBuilder;
import org.trabecula.honeycomb.TrabecularLattice;
import org.trabecula.honeycomb.YoungHoneycomb;
import org.trabecula.mechanics.DensityExponent;
import org.trabecula.mechanics.HexagonalSheet;
import org.trabecula.mechanics.HexagonalSheet.Borders;
import org.trabecula.mechanics.PressParameters;
import org.trabecula.mechanics.PressTest;
import org.trabecula.mechanics.SheetDrawing;
import org.trabecula.mechanics.Tissue;

/** Presses what targets of the press were measured or computed on. */
final class PressReader {
  /** Cells of an endless sheet: each answers like all. */
  private static final int FEW = 2;

  /** Cells side by side in the honeycomb's own field; a sheet that is cut is as large. */
  private static final int COLUMNS = 13;

  /** Rows of cells in the honeycomb's own field. */
  private static final int ROWS = 10;

  /** Honeycombs over which what depends on chance is averaged. */
  private static final int SEEDS = 8;

  private final HoneycombParameters honeycombs;
  private final PressParameters press;

  PressReader(AssetReader assets) {
    honeycombs = HoneycombParameters.read(assets);
    press = PressParameters.read(assets);
  }

  double read(PressRun run) {
    return switch (run.reading()) {
      case RELATIVE_STIFFNESS -> relativeStiffness(run);
      case STRENGTH_LEFT -> strengthLeft(run);
      case DENSITY_EXPONENT -> mean(this::densityExponent);
    };
  }

  private double relativeStiffness(PressRun run) {
    Tissue tissue = press.tissue();
    HexagonalSheet sheet = new HexagonalSheet(FEW, FEW, run.thickness(), Borders.ENDLESS);
    double stiffness = PressTest.press(SheetDrawing.whole(sheet, tissue)).stiffness();
    return stiffness * sheet.height() / sheet.width() / tissue.modulus();
  }

  private double strengthLeft(PressRun run) {
    Tissue tissue = press.tissue();
    HexagonalSheet sheet = new HexagonalSheet(COLUMNS, ROWS, run.thickness(), Borders.PLATES);
    double whole = PressTest.press(SheetDrawing.whole(sheet, tissue)).strength();
    return mean(
            seed -> PressTest.press(SheetDrawing.cut(sheet, tissue, run.cut(), seed)).strength())
        / whole;
  }

  private double densityExponent(long seed) {
    TrabecularLattice lattice = new LatticeBuilder(honeycombs.lattice()).build(seed);
    return DensityExponent.of(YoungHoneycomb.of(lattice, honeycombs, seed), press).strength();
  }

  private static double mean(LongToDoubleFunction ofSeed) {
    return LongStream.rangeClosed(1, SEEDS).mapToDouble(ofSeed).average().orElseThrow();
  }
}
