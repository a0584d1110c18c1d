// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** The cell centres of one sheet: a hexagonal grid that is not a drawing board's. */
final class HexagonCentres {
  /** Cells laid out beyond the field, so that those inside it are closed on every side. */
  private static final int MARGIN_CELLS = 3;

  /** Farther than this many standard deviations a centre does not stray: cells stay in order. */
  private static final double MOST_STRAY = 2;

  private HexagonCentres() {}

  static List<Coordinate> jittered(LatticeParameters parameters, SeededRandom random) {
    double across = parameters.cellDistance().value();
    double down = across * Math.sqrt(3) / 2;
    double left = -across * (MARGIN_CELLS + random.nextDouble());
    double top = -down * (MARGIN_CELLS + random.nextDouble());
    int columns = (int) Math.ceil((parameters.width().value() - left) / across) + MARGIN_CELLS;
    int rows = (int) Math.ceil((parameters.height().value() - top) / down) + MARGIN_CELLS;
    List<Coordinate> centres = new ArrayList<>(rows * columns);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        double shift = row % 2 == 0 ? 0 : across / 2;
        double x = left + shift + column * across + stray(parameters, random);
        double y = top + row * down + stray(parameters, random);
        centres.add(new Coordinate(x, y));
      }
    }
    return centres;
  }

  private static double stray(LatticeParameters parameters, SeededRandom random) {
    double deviation = Math.max(-MOST_STRAY, Math.min(MOST_STRAY, random.nextGaussian()));
    return parameters.cellDistance().value() * parameters.jitter().value() * deviation;
  }
}
