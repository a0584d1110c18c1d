// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import static org.trabecula.remodelling.Life.POINTS_PER_YEAR;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.trabecula.remodelling.Life;
import org.trabecula.scenario.Person;
import org.trabecula.scenario.Sex;

/**
 * Lets a honeycomb live a life: the model says how much bone is removed and built, the honeycomb
 * where.
 *
 * <p>It may be used by several threads at once.
 */
public final class HoneycombSimulator {
  private static final double CUBIC_MICROMETRES_PER_CUBIC_MILLIMETRE = 1e9;

  private final HoneycombParameters parameters;
  private final LatticeBuilder builder;
  private final CavityDepths depths;
  private final TissueAgeing tissues;

  /** The lattice that was needed last, because the same seed mostly comes again. */
  private volatile SeededLattice latest;

  public HoneycombSimulator(HoneycombParameters parameters) {
    this.parameters = parameters;
    builder = new LatticeBuilder(parameters.lattice());
    WorkParameters work = parameters.work();
    depths = new CavityDepths(work.depthVariation().value(), work.deepestCavity().value());
    tissues = new TissueAgeing(parameters.tissue(), work.timing());
  }

  /**
   * The honeycomb's whole life, for the seed of the scenario's view.
   *
   * @param cancelled asked about once for every year lived
   * @return empty if it was cancelled
   */
  public Optional<HoneycombLife> simulate(Life life, BooleanSupplier cancelled) {
    long seed = life.scenario().view().seed();
    TrabecularLattice lattice = lattice(seed);
    double inherited = inheritedVolume(life.scenario().person());
    double firstVolume = inherited * life.points().get(0).trabecularVolume();
    HoneycombState young = YoungHoneycomb.of(lattice, parameters, seed, firstVolume);
    RemodellingBudget budget =
        new RemodellingBudget(life, parameters.work(), inherited * youngVolume(lattice));
    WorkSites sites = new WorkSites(seed, lattice, parameters.work(), depths, budget);
    HoneycombSimulation simulation =
        new HoneycombSimulation(young, parameters.work(), budget, sites);
    for (int month = 0; month < budget.months(); month++) {
      if (month % POINTS_PER_YEAR == 0 && cancelled.getAsBoolean()) {
        return Optional.empty();
      }
      simulation.live(month);
    }
    return Optional.of(simulation.life(tissues));
  }

  /** A person's young volume by sex and inheritance, average woman = 1. */
  private double inheritedVolume(Person person) {
    YoungBoneParameters young = parameters.young();
    double sex = person.sex() == Sex.MALE ? young.menVolume().value() : 1;
    return sex * (1 + young.inheritedVolumePerSd().value() * person.peakBoneMassSd());
  }

  /** Volume of the average young woman's honeycomb, µm³. */
  private double youngVolume(TrabecularLattice lattice) {
    return parameters.young().volumeFraction().value()
        * lattice.tissueVolume()
        * CUBIC_MICROMETRES_PER_CUBIC_MILLIMETRE;
  }

  /** The lattice of a seed. */
  public TrabecularLattice lattice(long seed) {
    SeededLattice known = latest;
    if (known == null || known.seed() != seed) {
      known = new SeededLattice(seed, builder.build(seed));
      latest = known;
    }
    return known.lattice();
  }

  private record SeededLattice(long seed, TrabecularLattice lattice) {}
}
