// SPDX-License-Identifier: MIT
package org.trabecula.lens;

import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.trabecula.asset.AssetReader;
import org.trabecula.honeycomb.BasicMulticellularUnit;
import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.honeycomb.HoneycombParameters;
import org.trabecula.honeycomb.HoneycombSimulator;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;

/** Sites of real lives for the lens's tests. */
final class Sites {
  static final LensParameters SIZES = LensParameters.read(new AssetReader());
  static final HoneycombLife LIFE = live(Scenario.ordinary("", Sex.FEMALE));

  /** The same life with a little less calcium from 40 on. */
  static HoneycombLife withLessCalcium() {
    return live(Scenario.ordinary("", Sex.FEMALE).with(new Calcium(AgeSpan.from(40), 950)));
  }

  private Sites() {}

  private static HoneycombLife live(Scenario scenario) {
    AssetReader assets = new AssetReader();
    LifeSimulator lives = new LifeSimulator(RemodellingParameters.read(assets));
    return new HoneycombSimulator(HoneycombParameters.read(assets))
        .simulate(lives.simulate(scenario), () -> false)
        .orElseThrow();
  }

  /** The first site in adult life that fulfils a condition. */
  static SiteCycle first(Predicate<SiteCycle> condition) {
    return IntStream.range(0, LIFE.unitCount())
        .mapToObj(LIFE::unit)
        .filter(unit -> unit.start() > 31)
        .map(unit -> new SiteCycle(LIFE, unit))
        .filter(condition)
        .findFirst()
        .orElseThrow();
  }

  /** A site on a strut that stays whole and whose cavity stays on its side. */
  static SiteCycle ordinary() {
    return first(site -> !site.isCut(site.last()) && thickEnough(site));
  }

  private static boolean thickEnough(SiteCycle site) {
    BasicMulticellularUnit unit = site.unit();
    int middle = (unit.firstSite() + unit.lastSite()) / 2;
    int place = unit.strut() * 16 + middle;
    var state = LIFE.at(site.dugAt());
    return (unit.onLeft() ? state.left() : state.right())[place] > 10
        && LIFE.lattice().struts().get(unit.strut()).length() > 0.3;
  }
}
