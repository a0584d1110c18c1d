// SPDX-License-Identifier: MIT
package org.trabecula.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.trabecula.remodelling.Constitution;
import org.trabecula.scenario.Person;
import org.trabecula.scenario.Scenario;

/**
 * Draws made-up people around the one in a life.
 *
 * <p>What is inherited adds to what the life says. How fast bone is lost is lognormal: nobody gains
 * by growing old, and some lose twice the average. The three have nothing to do with each other.
 */
final class CohortDraw {
  private final CohortParameters parameters;
  private final Random random;

  CohortDraw(CohortParameters parameters, long seed) {
    this.parameters = parameters;
    random = new Random(seed);
  }

  /** People who live a scenario; more of them begin with the same ones. */
  List<CohortMember> members(Scenario scenario, int size) {
    List<CohortMember> members = new ArrayList<>(size);
    for (int number = 0; number < size; number++) {
      members.add(member(scenario));
    }
    return members;
  }

  private CohortMember member(Scenario scenario) {
    Person person = scenario.person();
    double peak = person.peakBoneMassSd() + parameters.peakSd().value() * deviation();
    double loss = lognormal(parameters.lossSd().value(), deviation());
    double medicines = 1 + parameters.medicineSd().value() * deviation();
    Person other = new Person(person.sex(), Person.PEAK_BONE_MASS_SD.clamp(peak));
    return new CohortMember(scenario.withPerson(other), new Constitution(loss, medicines));
  }

  /** A factor with median 1 and, nearly, this standard deviation. */
  private static double lognormal(double sd, double deviation) {
    return Math.exp(Math.sqrt(Math.log(1 + sd * sd)) * deviation);
  }

  private double deviation() {
    double farthest = parameters.farthest().value();
    return Math.max(-farthest, Math.min(farthest, random.nextGaussian()));
  }
}
