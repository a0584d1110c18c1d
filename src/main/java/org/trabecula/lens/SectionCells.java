// SPDX-License-Identifier: MIT
package org.trabecula.lens;

import java.util.ArrayList;
import java.util.List;
import org.trabecula.lens.SectionCell.Kind;

/** Sets the cells of a site on its section: those at work in the cavity, lining cells beside it. */
public final class SectionCells {

  /** Shares of the cavity's length that the cells at work take. */
  private static final double REMOVING_SHARE = 0.86;

  private static final double BUILDING_SHARE = 0.94;

  /** Distances between the middles of neighbouring cells, in their widths. */
  private static final double REMOVING_STEP = 0.94;

  private static final double REVERSAL_STEP = 2.6;
  private static final double BUILDING_STEP = 1.06;
  private static final double LINING_STEP = 1.12;

  /** An osteoclast's height, in its widths. */
  private static final double REMOVING_HEIGHT = 0.72;

  private final LensParameters sizes;

  public SectionCells(LensParameters sizes) {
    this.sizes = sizes;
  }

  /** The cells at an age, years. */
  public List<SectionCell> of(SiteCycle cycle, double age, StrutSection section) {
    List<SectionCell> cells = new ArrayList<>();
    if (cycle.isCut(age)) {
      return cells;
    }
    double half = section.halfCavity();
    switch (cycle.phase(age)) {
      case RESORPTION -> removing(cells, section);
      case REVERSAL -> reversal(cells, section);
      case FORMATION -> building(cells, cycle, age, section);
      case REST -> lining(cells, section, -half, half);
    }
    lining(cells, section, -section.halfWidth(), -half);
    lining(cells, section, half, section.halfWidth());
    return cells;
  }

  private void removing(List<SectionCell> cells, StrutSection section) {
    double width = sizes.osteoclastWidth().value();
    double reach = REMOVING_SHARE * section.halfCavity();
    row(
        cells,
        Kind.OSTEOCLAST,
        section,
        -reach,
        reach,
        width,
        REMOVING_HEIGHT * width,
        REMOVING_STEP);
  }

  private void reversal(List<SectionCell> cells, StrutSection section) {
    double width = sizes.reversalCellWidth().value();
    double reach = BUILDING_SHARE * section.halfCavity();
    row(cells, Kind.REVERSAL, section, -reach, reach, width, width / 2, REVERSAL_STEP);
  }

  private void building(
      List<SectionCell> cells, SiteCycle cycle, double age, StrutSection section) {
    double started = cycle.dugAt() + cycle.unit().reversalTime();
    double share = (age - started) / cycle.unit().formationTime();
    double high = sizes.osteoblastHeight().value();
    double height = high + share * (sizes.flatOsteoblastHeight().value() - high);
    double reach = BUILDING_SHARE * section.halfCavity();
    double width = sizes.osteoblastWidth().value();
    row(cells, Kind.OSTEOBLAST, section, -reach, reach, width, height, BUILDING_STEP);
  }

  private void lining(List<SectionCell> cells, StrutSection section, double from, double to) {
    double width = sizes.liningCellLength().value();
    double thickness = sizes.liningCellThickness().value();
    row(cells, Kind.LINING, section, from, to, width, thickness, LINING_STEP);
  }

  /** Cells side by side in the middle of a stretch, as many as fit; none over a hole. */
  private static void row(
      List<SectionCell> cells,
      Kind kind,
      StrutSection section,
      double from,
      double to,
      double width,
      double height,
      double step) {
    int count = (int) Math.floor((to - from - width) / (width * step)) + 1;
    for (int i = 0; i < count; i++) {
      double x = (from + to) / 2 + (i - (count - 1) / 2.0) * width * step;
      if (section.isBone(x)) {
        double slope = Math.atan(section.slopeAt(x));
        cells.add(new SectionCell(kind, x, section.surfaceAt(x), width, height, slope));
      }
    }
  }
}
