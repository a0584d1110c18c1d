// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.trabecula.cohort.Cohort;
import org.trabecula.cohort.CohortSpan;
import org.trabecula.exploration.NewestFirst;
import org.trabecula.scenario.Scenario;

/**
 * Finds where many made-up people who live the explored life lie, once nothing else is to be
 * computed.
 *
 * <p>It begins when the life has come to rest and is given up, between two people, as soon as the
 * life changes.
 */
final class CohortComputation {
  private static final Cohort.Survey SURVEY = new Cohort.Survey(200, Cohort.USUAL_SEED, 12);
  private static final List<Cohort.Quantity> SPINE =
      List.of((scenario, point) -> point.lumbarSpineBmd());

  private final Exploration exploration;
  private final Cohort cohort;
  private final Consumer<Optional<CohortSpan>> delivery;
  private final NewestFirst<Scenario, Found> newest;
  private volatile Scenario wanted;
  private boolean on;

  private record Found(Scenario scenario, CohortSpan span) {}

  /**
   * @param background where people live, one after the other
   * @param delivery told the span of the spine's density, year by year, of the life that is shown;
   *     empty where it is not known or not wanted
   * @param failure told what went wrong
   */
  CohortComputation(
      Exploration exploration,
      Cohort cohort,
      Executor background,
      Consumer<Optional<CohortSpan>> delivery,
      Consumer<Throwable> failure) {
    this.exploration = exploration;
    this.cohort = cohort;
    this.delivery = delivery;
    newest =
        new NewestFirst<>(
            background,
            this::live,
            found -> Platform.runLater(() -> deliver(found)),
            (asked, problem) -> Platform.runLater(() -> failure.accept(problem)));
    // Both live as long as the window.
    exploration.scenarioProperty().addListener((property, before, next) -> forget());
    exploration.calmNowProperty().addListener((property, before, next) -> ask());
  }

  /** Whether the span is wanted. */
  void setOn(boolean wish) {
    on = wish;
    forget();
    ask();
  }

  private void forget() {
    wanted = null;
    delivery.accept(Optional.empty());
  }

  private void ask() {
    Scenario shown = exploration.scenario();
    if (on && !exploration.isComputing() && !shown.equals(wanted)) {
      wanted = shown;
      newest.request(shown);
    }
  }

  private Optional<Found> live(Scenario scenario, BooleanSupplier outdated) {
    return cohort
        .spansInTheBackground(scenario, SURVEY, SPINE, () -> wanted != scenario)
        .map(spans -> new Found(scenario, spans.get(0)));
  }

  private void deliver(Found found) {
    if (wanted == found.scenario()) {
      delivery.accept(Optional.of(found.span()));
    }
  }
}
