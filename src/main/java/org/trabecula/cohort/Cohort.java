// SPDX-License-Identifier: MIT
package org.trabecula.cohort;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.trabecula.remodelling.Life;
import org.trabecula.remodelling.LifePoint;
import org.trabecula.remodelling.LifeSimulator;
import org.trabecula.scenario.Scenario;

/**
 * Made-up people who live the same circumstances, and how far they lie apart.
 *
 * <p>They differ in inherited peak bone mass, in how fast they lose bone, and in how well medicines
 * work: in numbers of the model, never in what comes out of it. The same scenario, size and seed
 * give the same people and the same spans on any number of threads.
 */
public final class Cohort {
  /** The seed where none is asked for. */
  public static final long USUAL_SEED = 1;

  private final LifeSimulator simulator;
  private final CohortParameters parameters;

  public Cohort(LifeSimulator simulator, CohortParameters parameters) {
    this.simulator = Objects.requireNonNull(simulator, "simulator");
    this.parameters = Objects.requireNonNull(parameters, "parameters");
  }

  /**
   * Something that can be read off one person's life at a point of it; NaN where it has no value.
   */
  @FunctionalInterface
  public interface Quantity {
    /** The value. */
    double of(Scenario scenario, LifePoint point);
  }

  /**
   * Whom to ask, and how often.
   *
   * @param size number of people, at least 1
   * @param seed which people
   * @param everyMonths months between points, at least 1
   */
  public record Survey(int size, long seed, int everyMonths) {
    public Survey {
      if (size < 1 || everyMonths < 1) {
        throw new IllegalArgumentException(size + " people every " + everyMonths + " months");
      }
    }
  }

  /** The spans of several quantities, on all processors; in the order of the quantities. */
  public List<CohortSpan> spans(Scenario scenario, Survey survey, List<Quantity> quantities) {
    return spans(scenario, survey, quantities, true, () -> false).orElseThrow();
  }

  /**
   * The same on the calling thread alone.
   *
   * @param cancelled asked before each person
   * @return nothing when cancelled
   */
  public Optional<List<CohortSpan>> spansInTheBackground(
      Scenario scenario, Survey survey, List<Quantity> quantities, BooleanSupplier cancelled) {
    return spans(scenario, survey, quantities, false, cancelled);
  }

  private Optional<List<CohortSpan>> spans(
      Scenario scenario,
      Survey survey,
      List<Quantity> quantities,
      boolean parallel,
      BooleanSupplier cancelled) {
    List<CohortMember> members =
        new CohortDraw(parameters, survey.seed()).members(scenario, survey.size());
    double[][][] values = new double[members.size()][][];
    spread(members.size(), parallel)
        .filter(person -> !cancelled.getAsBoolean())
        .forEach(person -> values[person] = read(members.get(person), survey, quantities));
    if (cancelled.getAsBoolean()) {
      return Optional.empty();
    }
    CohortSpan[] spans = new CohortSpan[quantities.size()];
    spread(spans.length, parallel).forEach(each -> spans[each] = CohortSpan.of(values, each));
    return Optional.of(List.of(spans));
  }

  private static IntStream spread(int count, boolean parallel) {
    IntStream each = IntStream.range(0, count);
    return parallel ? each.parallel() : each;
  }

  /** One person's values: by quantity, then by point. */
  private double[][] read(CohortMember member, Survey survey, List<Quantity> quantities) {
    Life life = simulator.simulate(member.scenario(), member.constitution());
    List<LifePoint> points = life.points();
    int rows = (points.size() - 1) / survey.everyMonths() + 1;
    double[][] values = new double[quantities.size()][rows];
    for (int row = 0; row < rows; row++) {
      LifePoint point = points.get(row * survey.everyMonths());
      for (int each = 0; each < quantities.size(); each++) {
        values[each][row] = quantities.get(each).of(member.scenario(), point);
      }
    }
    return values;
  }
}
