// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.DoubleStream;
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
    int reachingOver = 0;
    for (int picked = 0; picked < 50; ) {
      double age = 20 + 78 * random.nextDouble();
      List<BasicMulticellularUnit> units = honeycomb.at(age).units();
      BasicMulticellularUnit unit = units.get(random.nextInt(units.size()));
      double end = end(unit);
      if (unit.start() > 18 && end < 100 && !honeycomb.isCut(unit.strut(), end)) {
        if (reachesOverCentreLine(unit, age)) {
          reachingOver++;
        } else {
          picked++;
          assertCavity(unit, age);
        }
      }
    }
    assertThat(reachingOver).isLessThan(20);
  }

  private void assertCavity(BasicMulticellularUnit unit, double age) {
    int middle = middle(unit);
    double before = side(honeycomb.at(unit.start()), unit, middle);
    double now = side(honeycomb.at(age), unit, middle);
    double after = side(honeycomb.at(end(unit)), unit, middle);
    double shape = unit.shape(middle);
    double depth = unit.cavityDepth(age);
    assertThat(before - now).isCloseTo(depth * shape, within(REST_OF_SURFACE));
    assertThat(after - now)
        .isCloseTo((depth - unit.cavityDepth(end(unit))) * shape, within(REST_OF_SURFACE));
  }

  /** Such a cavity, or one opposite, continues on the other side: neither tells its depth. */
  private boolean reachesOverCentreLine(BasicMulticellularUnit unit, double age) {
    int place = unit.strut() * TrabecularLattice.SITES + middle(unit);
    return DoubleStream.of(unit.start(), age, end(unit))
        .mapToObj(honeycomb::at)
        .anyMatch(state -> state.left()[place] == 0 || state.right()[place] == 0);
  }

  private static int middle(BasicMulticellularUnit unit) {
    return (unit.firstSite() + unit.lastSite()) / 2;
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
