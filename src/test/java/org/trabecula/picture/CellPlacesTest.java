// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trabecula.honeycomb.BasicMulticellularUnit;
import org.trabecula.honeycomb.HoneycombState;

class CellPlacesTest {

  private static final PictureSize SIZE = new PictureSize(1800, 1200);

  /** Resorbs from 30 to 30.1, rests to 30.2 and builds to 30.6, on the side that lies above. */
  private static final BasicMulticellularUnit UNIT =
      new BasicMulticellularUnit(0, true, 6, 9, 30, 0.1, 0.1, 0.4, 40, 1);

  @Test
  void removingCellsSitInTheirCavity() {
    List<DrawnCell> cells = cells(30.05);

    assertThat(cells).hasSizeBetween(2, 4);
    for (DrawnCell cell : cells) {
      assertThat(cell.kind()).isEqualTo(DrawnCell.Kind.REMOVING);
      assertThat(cell.unit()).isSameAs(UNIT);
      assertThat(cell.x()).isBetween(600 + 6 * 37.5, 600 + 10 * 37.5);
      assertThat(600 - cell.y()).isBetween(12.0, 12 + cell.radius());
    }
  }

  @Test
  void nothingIsDrawnInReversalAndAtRest() {
    assertThat(cells(30.15)).isEmpty();
    assertThat(cells(30.7)).isEmpty();
  }

  @Test
  void buildingCellsLineTheSurfaceSideBySide() {
    List<DrawnCell> cells = cells(30.4);

    assertThat(cells).hasSizeGreaterThan(3).allMatch(c -> c.kind() == DrawnCell.Kind.BUILDING);
    for (int i = 1; i < cells.size(); i++) {
      double apart = cells.get(i).x() - cells.get(i - 1).x();
      assertThat(apart).isGreaterThan(2 * cells.get(i).radius());
    }
  }

  @Test
  void cellsOnTheRightSideLieBelow() {
    BasicMulticellularUnit right =
        new BasicMulticellularUnit(0, false, 6, 9, 30, 0.1, 0.1, 0.4, 40, 1);

    assertThat(cells(right, 30.05)).isNotEmpty().allMatch(cell -> cell.y() > 600);
  }

  @Test
  void unitsDoNotCoverEachOther() {
    HoneycombState state = state(UNIT, 30.05);
    BasicMulticellularUnit builders =
        new BasicMulticellularUnit(0, true, 5, 10, 29.7, 0.1, 0.1, 0.4, 40, 1);
    HoneycombState both =
        new HoneycombState(
            state.lattice(), 30.05, state.left(), state.right(), List.of(builders, UNIT));

    List<DrawnCell> cells = places(both).of(both);

    assertThat(cells).extracting(DrawnCell::unit).contains(builders, UNIT);
    for (DrawnCell cell : cells) {
      for (DrawnCell other : cells) {
        double apart = Math.hypot(cell.x() - other.x(), cell.y() - other.y());
        assertThat(cell.unit() == other.unit() || apart >= cell.radius() + other.radius()).isTrue();
      }
    }
  }

  @Test
  void noCellStandsWhereTheStrutIsCut() {
    HoneycombState state = state(UNIT, 30.05);
    Arrays.fill(state.left(), 0);
    Arrays.fill(state.right(), 0);

    assertThat(places(state).of(state)).isEmpty();
  }

  @Test
  void cellsAreSeenInTheirColoursAndOnlyWhenAskedFor() {
    HoneycombState state = state(UNIT, 30.05);
    HoneycombPicture picture =
        new HoneycombPicture(state.lattice(), SIZE, BoneTheme.NATURAL, new RowTeam(1));
    int[] pixels = new int[SIZE.pixels()];
    DrawnCell cell = picture.cells(state).get(0);
    int middle = ((int) cell.y()) * SIZE.width() + (int) cell.x();

    picture.draw(state, WorkShown.NOTHING, pixels);
    int without = pixels[middle];
    picture.draw(state, WorkShown.CELLS, pixels);

    assertThat(cell.isAt(cell.x(), cell.y() + cell.radius() + 1, 2)).isTrue();
    assertThat(Looks.red(pixels[middle])).isCloseTo(Looks.red(0xFFD9722E), within(40));
    assertThat(Looks.blue(pixels[middle])).isLessThan(Looks.red(pixels[middle]) - 80);
    assertThat(without).isNotEqualTo(pixels[middle]);
  }

  private static List<DrawnCell> cells(double age) {
    return cells(UNIT, age);
  }

  private static List<DrawnCell> cells(BasicMulticellularUnit unit, double age) {
    HoneycombState state = state(unit, age);
    return places(state).of(state);
  }

  private static CellPlaces places(HoneycombState state) {
    return new CellPlaces(PictureScale.filling(state.lattice(), SIZE));
  }

  /** A strut of 160 µm with the unit's cavity, 20 µm deep all along. */
  private static HoneycombState state(BasicMulticellularUnit unit, double age) {
    HoneycombState whole = Bones.row(80, 80);
    float[] side = unit.onLeft() ? whole.left() : whole.right();
    for (int site = unit.firstSite(); site <= unit.lastSite(); site++) {
      side[site] = 60;
    }
    return new HoneycombState(whole.lattice(), age, whole.left(), whole.right(), List.of(unit));
  }
}
