// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trabecula.honeycomb.BasicMulticellularUnit.Phase;

/** The cells that are drawn sit where the simulation works. */
class WorkSitesTest {
  /** What is laid on whole surfaces, or overfilled before a cavity is dug, in half a year, µm. */
  private static final double REST_OF_SURFACE = 2;

  private final HoneycombLife honeycomb = SimulatedLives.honeycomb(SimulatedLives.woman(2));

  @Test
  void fiftyUnitsPickedAtRandomEachSitOnTheirCavity() {
    Random random = new Random(11);
    for (int picked = 0; picked < 50; ) {
      double age = 20 + 78 * random.nextDouble();
      List<BasicMulticellularUnit> units = honeycomb.at(age).units();
      BasicMulticellularUnit unit = units.get(random.nextInt(units.size()));
      double end = end(unit);
      if (unit.start() > 18 && end < 100 && !honeycomb.isCut(unit.strut(), end)) {
        picked++;
        assertCavity(unit, age);
      }
    }
  }

  private void assertCavity(BasicMulticellularUnit unit, double age) {
    HoneycombState before = honeycomb.at(unit.start());
    HoneycombState now = honeycomb.at(age);
    HoneycombState after = honeycomb.at(end(unit));
    int middle = (unit.firstSite() + unit.lastSite()) / 2;
    double shape = unit.shape(middle);
    double apposed = apposedBeside(unit, before, now, middle);
    assertThat(side(before, unit, middle) - side(now, unit, middle))
        .isCloseTo(unit.cavityDepth(age) * shape, within(REST_OF_SURFACE + apposed));
    assertThat(side(after, unit, middle) - side(now, unit, middle))
        .isCloseTo(
            (unit.cavityDepth(age) - unit.cavityDepth(end(unit))) * shape,
            within(REST_OF_SURFACE + apposed));
  }

  /** A cavity that reaches over the centre line continues on the other side. */
  private static double apposedBeside(
      BasicMulticellularUnit unit, HoneycombState before, HoneycombState now, int site) {
    boolean reachesOver = side(now, unit, site) == 0 || side(before, unit, site) == 0;
    return reachesOver ? unit.depth() : 0;
  }

  @Test
  void unitsOfAStateAreAtWork() {
    for (double age = 18; age <= 100; age += 5.3) {
      for (BasicMulticellularUnit unit : honeycomb.at(age).units()) {
        assertThat(unit.phase(age)).isNotEqualTo(Phase.REST);
        assertThat(honeycomb.isCut(unit.strut(), age)).isFalse();
      }
    }
  }

  @Test
  void everyUnitThatIsAtWorkIsShown() {
    double age = 63.4;
    long atWork = 0;
    for (int number = 0; number < honeycomb.unitCount(); number++) {
      BasicMulticellularUnit unit = honeycomb.unit(number);
      boolean working = unit.phase(age) != Phase.REST && age >= unit.start();
      atWork += working && !honeycomb.isCut(unit.strut(), age) ? 1 : 0;
    }
    assertThat(honeycomb.unitsAt(age)).hasSize((int) atWork).hasSizeGreaterThan(300);
  }

  @Test
  void aSiteHasAtMostOneUnit() {
    for (double age = 18; age <= 100; age += 2.1) {
      Set<String> taken = new HashSet<>();
      for (BasicMulticellularUnit unit : honeycomb.unitsAt(age)) {
        for (int site = unit.firstSite(); site <= unit.lastSite(); site++) {
          assertThat(taken.add(unit.strut() + "/" + unit.onLeft() + "/" + site)).isTrue();
        }
      }
    }
  }

  @Test
  void cavitiesAreAsDeepAsTheModelSays() {
    double sum = 0;
    int count = 0;
    for (int number = 0; number < honeycomb.unitCount(); number++) {
      BasicMulticellularUnit unit = honeycomb.unit(number);
      if (unit.start() > 25 && unit.start() < 35) {
        sum += unit.depth();
        count++;
      }
    }
    assertThat(sum / count).isCloseTo(40, within(1.0));
  }

  private static double end(BasicMulticellularUnit unit) {
    return unit.start() + unit.resorptionTime() + unit.reversalTime() + unit.formationTime();
  }

  private static double side(HoneycombState state, BasicMulticellularUnit unit, int site) {
    float[] side = unit.onLeft() ? state.left() : state.right();
    return side[unit.strut() * TrabecularLattice.SITES + site];
  }
}
