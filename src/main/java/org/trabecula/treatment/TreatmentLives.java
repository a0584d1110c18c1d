// SPDX-License-Identifier: MIT
package org.trabecula.treatment;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.trabecula.remodelling.Life;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.Scenario;

/**
 * What the model makes of a plan of medicines, beside what it makes of other plans.
 *
 * @param end what comes of the end of a medicine, where one ends
 * @param orders what comes of the order of two courses, for each two that follow each other
 */
public record TreatmentLives(Optional<End> end, List<Order> orders) {
  public TreatmentLives {
    orders = List.copyOf(orders);
  }

  /** A life without such a plan. */
  public static final TreatmentLives NONE = new TreatmentLives(Optional.empty(), List.of());

  /**
   * Two lives after the end of a medicine.
   *
   * @param ended the course that ends
   * @param alone the life in which nothing follows
   * @param followOn what is taken next, alendronate where the life itself has nothing
   * @param followed the life with it
   * @param planned whether the life itself has a follow-on
   */
  public record End(
      MedicineCourse ended, Life alone, Medicine followOn, Life followed, boolean planned) {}

  /**
   * Lives with two courses in turn.
   *
   * @param pair the courses
   * @param lived the life itself
   * @param swapped the life with the medicines in the other order
   * @param withoutPause the life in which the second follows at once, where there was a pause
   */
  public record Order(
      TreatmentPlan.Pair pair, Life lived, Optional<Life> swapped, Optional<Life> withoutPause) {}

  /**
   * Lives the plans that a life can be set beside.
   *
   * @param lived the life itself
   * @param taken its scenario, in which medicines end where the model ends them
   * @param simulator lives a scenario
   */
  public static TreatmentLives of(Life lived, Scenario taken, Function<Scenario, Life> simulator) {
    TreatmentPlan plan = new TreatmentPlan(taken);
    return new TreatmentLives(
        plan.ending().flatMap(ended -> end(plan, ended, lived, simulator)),
        plan.pairs().stream()
            .map(
                pair ->
                    new Order(
                        pair,
                        lived,
                        plan.inOtherOrder(pair).map(simulator),
                        plan.withoutPause(pair).map(simulator)))
            .toList());
  }

  private static Optional<End> end(
      TreatmentPlan plan, MedicineCourse ended, Life lived, Function<Scenario, Life> simulator) {
    Optional<MedicineCourse> next = plan.followOn(ended);
    Medicine followOn = next.map(MedicineCourse::medicine).orElse(Medicine.ALENDRONATE);
    if (next.isPresent()) {
      Life alone = simulator.apply(plan.endingIn(ended));
      return Optional.of(new End(ended, alone, followOn, lived, true));
    }
    return plan.followedByAlendronate(ended)
        .map(simulator)
        .map(followed -> new End(ended, lived, followOn, followed, false));
  }
}
