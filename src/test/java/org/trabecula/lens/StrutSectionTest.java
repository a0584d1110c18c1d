// SPDX-License-Identifier: MIT
package org.trabecula.lens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.lens.SectionCell.Kind;

/** The strut cut open at a site, and the cells on it. */
class StrutSectionTest {
  private final SiteCycle site = Sites.ordinary();
  private final double start = site.unit().start();

  @Test
  void theCavityIsAsDeepAsTheUnitHasDug() {
    for (double time : new double[] {0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.6}) {
      StrutSection section = at(start + time);
      int middle = section.xs().length / 2;
      assertThat(section.found()[middle] - section.surface()[middle])
          .isCloseTo(site.unit().cavityDepth(start + time), within(0.1));
      assertThat(section.found()[middle] - section.floor()[middle])
          .isCloseTo(site.dug(start + time), within(0.1));
    }
  }

  @Test
  void theStrutIsAsThickAsInTheHoneycomb() {
    double age = start + 0.2;
    StrutSection section = at(age);
    HoneycombState state = Sites.LIFE.at(age);
    int middle = (site.unit().firstSite() + site.unit().lastSite()) / 2;
    int i = section.xs().length / 2;
    assertThat(section.surface()[i] - section.back()[i])
        .isCloseTo(state.thickness(site.unit().strut(), middle), within(8.0));
  }

  @Test
  void linesLieInTheirOrder() {
    for (double age = site.first(); age <= site.last(); age += SiteCycle.WEEK) {
      StrutSection section = at(age);
      for (int i = 0; i < section.xs().length; i++) {
        assertThat(section.back()[i]).isLessThanOrEqualTo(section.floor()[i] + 1e-9);
        assertThat(section.floor()[i]).isLessThanOrEqualTo(section.seam()[i] + 1e-9);
        assertThat(section.seam()[i]).isLessThanOrEqualTo(section.surface()[i] + 1e-9);
      }
    }
  }

  @Test
  void newBoneIsSoftWhileItIsLaidAndHardAtTheEnd() {
    StrutSection filling = at(start + 0.45);
    StrutSection done = at(site.last());
    int middle = filling.xs().length / 2;
    assertThat(filling.surface()[middle] - filling.seam()[middle])
        .isCloseTo(Sites.SIZES.osteoidSeam().value(), within(0.1));
    assertThat(done.surface()[middle] - done.seam()[middle]).isCloseTo(0, within(0.1));
    assertThat(done.seam()[middle]).isGreaterThan(done.floor()[middle] + 10);
  }

  @Test
  void layersStayInTheBone() {
    StrutSection section = at(start + 0.4);
    List<StrutSection.Layer> layers = section.layers(9);
    assertThat(layers.size()).isGreaterThan(8);
    for (StrutSection.Layer layer : layers) {
      for (int i = 0; i < layer.heights().length; i++) {
        assertThat(layer.heights()[i])
            .isBetween(section.back()[layer.from() + i], section.surface()[layer.from() + i]);
      }
    }
  }

  @Test
  void eachPhaseHasItsCellsInTheCavityAndTheyStandOnTheBone() {
    assertCells(start + 0.06, Kind.OSTEOCLAST, 2);
    assertCells(start + 0.15, Kind.REVERSAL, 3);
    assertCells(start + 0.4, Kind.OSTEOBLAST, 6);
    assertThat(cells(site.last())).allMatch(cell -> cell.kind() == Kind.LINING);
  }

  @Test
  void buildingCellsFlattenAsTheyGoOn() {
    double early = height(start + 0.22);
    double late = height(start + 0.59);
    assertThat(late).isLessThan(early);
  }

  @Test
  void whereTheStrutIsCutThroughNothingIsLeftAndNoCellStands() {
    SiteCycle through = Sites.first(SiteCycle::cutsThrough);
    double age = through.last();
    StrutSection section = StrutSection.of(through, age, Sites.SIZES);
    assertThat(new SectionCells(Sites.SIZES).of(through, age, section)).isEmpty();
    boolean hole = false;
    for (int i = 0; i < section.xs().length; i++) {
      hole |= !section.isBone(i);
    }
    assertThat(hole).isTrue();
  }

  private double height(double age) {
    return cells(age).stream()
        .filter(cell -> cell.kind() == Kind.OSTEOBLAST)
        .findFirst()
        .orElseThrow()
        .height();
  }

  private void assertCells(double age, Kind kind, int least) {
    StrutSection section = at(age);
    List<SectionCell> atWork =
        cells(age).stream().filter(cell -> cell.kind() != Kind.LINING).toList();
    assertThat(atWork).hasSizeGreaterThanOrEqualTo(least);
    for (SectionCell cell : atWork) {
      assertThat(cell.kind()).isEqualTo(kind);
      assertThat(Math.abs(cell.x())).isLessThan(section.halfCavity());
      assertThat(cell.y()).isCloseTo(section.surfaceAt(cell.x()), within(1e-9));
    }
  }

  private List<SectionCell> cells(double age) {
    return new SectionCells(Sites.SIZES).of(site, age, at(age));
  }

  private StrutSection at(double age) {
    return StrutSection.of(site, age, Sites.SIZES);
  }
}
