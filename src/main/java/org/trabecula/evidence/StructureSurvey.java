// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.trabecula.asset.AssetReader;
import org.trabecula.honeycomb.HoneycombLife;
import org.trabecula.honeycomb.HoneycombParameters;
import org.trabecula.honeycomb.HoneycombSimulator;
import org.trabecula.morphometry.StructuralIndices;
import org.trabecula.morphometry.Tomography;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.remodelling.RemodellingParameters;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.scenario.ViewStart;

/**
 * What a histomorphometrist would find in the bone of ordinary people, and how far it differs from
 * one honeycomb to the next.
 */
public final class StructureSurvey {
  /** How many honeycombs of each sex are measured. */
  public static final int HONEYCOMBS = 6;

  private static final double[] AGES = {25, 30, 50, 60, 70, 80, 90};

  private final LifeSimulator simulator;
  private final HoneycombSimulator honeycombs;

  public StructureSurvey(LifeSimulator simulator, HoneycombSimulator honeycombs) {
    this.simulator = Objects.requireNonNull(simulator, "simulator");
    this.honeycombs = Objects.requireNonNull(honeycombs, "honeycombs");
  }

  /** Measures the program's own model. */
  public static StructureSurvey of(AssetReader assets) {
    return new StructureSurvey(
        new LifeSimulator(RemodellingParameters.read(assets)),
        new HoneycombSimulator(HoneycombParameters.read(assets)));
  }

  /** Women first, then men, from young to old. */
  public List<SurveyedStructure> measure() {
    List<SurveyedStructure> measured = new ArrayList<>();
    for (Sex sex : Sex.values()) {
      List<List<StructuralIndices>> each =
          LongStream.rangeClosed(1, HONEYCOMBS)
              .parallel()
              .mapToObj(seed -> throughLife(sex, seed))
              .toList();
      for (int age = 0; age < AGES.length; age++) {
        int place = age;
        measured.add(
            SurveyedStructure.of(
                sex, AGES[age], each.stream().map(life -> life.get(place)).toList()));
      }
    }
    return measured;
  }

  private List<StructuralIndices> throughLife(Sex sex, long seed) {
    Scenario ordinary = Scenario.ordinary("", sex).withView(new ViewStart(AGES[0], seed));
    HoneycombLife life =
        honeycombs.simulate(simulator.simulate(ordinary), () -> false).orElseThrow();
    Tomography tomography = new Tomography(life);
    List<StructuralIndices> measured = new ArrayList<>();
    for (double age : AGES) {
      measured.add(tomography.at(age));
    }
    return measured;
  }
}
