// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trabecula.asset.AssetReader;
import org.trabecula.honeycomb.BasicMulticellularUnit;
import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.honeycomb.HoneycombParameters;
import org.trabecula.honeycomb.HoneycombSimulator;
import org.trabecula.honeycomb.HoneycombState;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;

/** Cells, marks and traces on the bone of a whole life. */
class WorkShownTest {
  private static final PictureSize SIZE = new PictureSize(600, 400);
  private static final double AGE = 52.4;

  private static HoneycombLife life;

  @BeforeAll
  static void live() {
    AssetReader assets = new AssetReader();
    LifeSimulator lives = new LifeSimulator(RemodellingParameters.read(assets));
    life =
        new HoneycombSimulator(HoneycombParameters.read(assets))
            .simulate(lives.simulate(Scenario.ordinary("", Sex.FEMALE)), () -> false)
            .orElseThrow();
  }

  @Test
  void everySiteAtWorkOnTheFrontSheetIsDrawnOnceAsCellsOrAsAMark() {
    HoneycombState state = life.at(AGE);
    DrawnWork work = new CellPlaces(PictureScale.filling(life.lattice(), SIZE)).work(state);
    long withCells = work.cells().stream().map(DrawnCell::unit).distinct().count();
    long seen = state.units().stream().filter(unit -> SitePlaces.isSeen(state, unit)).count();
    assertThat(withCells + work.bare().size() + work.others().size()).isEqualTo(seen);
  }

  @Test
  void theLargerThePictureTheMoreSitesShowCells() {
    long small = sitesWithCells(new PictureSize(600, 400));
    long middle = sitesWithCells(new PictureSize(1200, 800));
    long large = sitesWithCells(new PictureSize(2400, 1600));
    assertThat(small).isPositive().isLessThan(middle);
    assertThat(middle).isLessThan(large);
  }

  @Test
  void mostSitesThatShowCellsStillDoADayLater() {
    CellPlaces places = new CellPlaces(PictureScale.filling(life.lattice(), SIZE));
    List<BasicMulticellularUnit> before =
        places.of(life.at(AGE)).stream().map(DrawnCell::unit).distinct().toList();
    List<BasicMulticellularUnit> after =
        places.of(life.at(AGE + 1 / 365.0)).stream().map(DrawnCell::unit).distinct().toList();
    long kept = before.stream().filter(after::contains).count();
    assertThat(kept / (double) before.size()).isGreaterThan(0.75);
  }

  @Test
  void aTraceIsTheSameWhateverWasDrawnBeforeAndHoweverManyThreadsDrawIt() {
    HoneycombPicture picture = picture(1);
    int[] first = draw(picture, AGE, trace(AGE));
    draw(picture, 71, trace(71));
    assertThat(draw(picture, AGE, trace(AGE))).isEqualTo(first);
    assertThat(draw(picture(3), AGE, trace(AGE))).isEqualTo(first);
    assertThat(draw(picture, AGE, WorkShown.CELLS)).isNotEqualTo(first);
  }

  @Test
  void aTraceChangesLittleFromFrameToFrame() {
    HoneycombPicture picture = picture(1);
    double step = 0.02;
    assertThat(change(picture, AGE, step, true)).isLessThan(change(picture, AGE, step, false));
  }

  @Test
  void aGlowSwellsAndFadesWithItsUnit() {
    BasicMulticellularUnit unit =
        new BasicMulticellularUnit(0, true, 6, 9, 30, 0.1, 0.1, 0.4, 40, 1);
    assertThat(SiteGlow.of(unit, 30, 0.01).isSeen()).isFalse();
    assertThat(SiteGlow.of(unit, 30.06, 0.01).removing()).isCloseTo(1, within(0.01));
    SiteGlow leaving = SiteGlow.of(unit, 30.15, 0.01);
    assertThat(leaving.removing()).isBetween(0.2, 0.8);
    assertThat(leaving.building()).isZero();
    assertThat(SiteGlow.of(unit, 30.35, 0.01).building()).isCloseTo(1, within(0.01));
    assertThat(SiteGlow.of(unit, 30.8, 0.01).isSeen()).isFalse();
    assertThat(SiteGlow.of(unit, 30.8, 0.5).building()).isBetween(0.2, 0.8);
  }

  @Test
  void aTraceTakesTime() {
    assertThatThrownBy(() -> new WorkShown.Trace(List.of(), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static long sitesWithCells(PictureSize size) {
    return new CellPlaces(PictureScale.filling(life.lattice(), size))
        .of(life.at(AGE)).stream().map(DrawnCell::unit).distinct().count();
  }

  /** The mean change of a pixel in one step of age, beyond that of the bone itself. */
  private static double change(HoneycombPicture picture, double age, double step, boolean blurred) {
    int[] before = draw(picture, age, blurred ? trace(age) : WorkShown.CELLS);
    int[] after = draw(picture, age + step, blurred ? trace(age + step) : WorkShown.CELLS);
    double sum = 0;
    for (int i = 0; i < before.length; i++) {
      sum += Math.abs(Looks.red(before[i]) - Looks.red(after[i]));
    }
    return sum / before.length;
  }

  private static WorkShown trace(double age) {
    return new WorkShown.Trace(life.unitsBetween(age - 0.4, age), 0.4);
  }

  private static HoneycombPicture picture(int threads) {
    return new HoneycombPicture(life.lattice(), SIZE, BoneTheme.NATURAL, new RowTeam(threads));
  }

  private static int[] draw(HoneycombPicture picture, double age, WorkShown shown) {
    int[] pixels = new int[SIZE.pixels()];
    picture.draw(life.at(age), shown, pixels);
    return pixels;
  }
}
