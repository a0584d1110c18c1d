// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.trabecula.exploration.AgeMove;
import org.trabecula.exploration.ExploredLife;
import org.trabecula.exploration.LifeExplorer;
import org.trabecula.exploration.NewestFirst;
import org.trabecula.exploration.Now;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.ViewStart;

/**
 * The life that is being explored: controls change it, views follow its {@link #nowProperty()}.
 *
 * <p>All methods belong to the JavaFX thread. A changed scenario is computed in the background and
 * published whole; another age is published at once.
 */
public final class Exploration {
  private final Scenario start;
  private final Changes<Scenario> changes;
  private final NewestFirst<Scenario, ExploredLife> computation;
  private final Consumer<Throwable> failure;
  private final ReadOnlyObjectWrapper<Scenario> scenario;
  private final ReadOnlyDoubleWrapper age;
  private final ReadOnlyObjectWrapper<Now> now;
  private final ReadOnlyObjectWrapper<Optional<AgeMove>> ageMove =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final CalmNow calmNow;
  private boolean computing;

  /**
   * @param start the first life, computed already
   * @param explorer computes the lives that follow
   * @param background where it does so
   * @param failure told, on the JavaFX thread, when a life cannot be computed
   * @param readingPause how long what is read may lag behind; zero for not at all
   */
  public Exploration(
      ExploredLife start,
      LifeExplorer explorer,
      Executor background,
      Consumer<Throwable> failure,
      Duration readingPause) {
    this(start, explorer, background, failure, readingPause, Optional.empty());
  }

  /**
   * A life that is changed together with another.
   *
   * @param changes takes the changes of this life, and has the outcome lived
   */
  public Exploration(
      ExploredLife start,
      LifeExplorer explorer,
      Executor background,
      Consumer<Throwable> failure,
      Duration readingPause,
      Changes<Scenario> changes) {
    this(start, explorer, background, failure, readingPause, Optional.of(changes));
  }

  private Exploration(
      ExploredLife start,
      LifeExplorer explorer,
      Executor background,
      Consumer<Throwable> failure,
      Duration readingPause,
      Optional<Changes<Scenario>> changes) {
    this.failure = failure;
    this.start = start.scenario();
    this.changes = changes.orElseGet(() -> new Steps<>(this.start, this::reach));
    scenario = new ReadOnlyObjectWrapper<>(this.start);
    double firstAge = within(start, this.start.view().age());
    age = new ReadOnlyDoubleWrapper(firstAge);
    now = new ReadOnlyObjectWrapper<>(new Now(start, firstAge));
    calmNow = new CalmNow(now.getReadOnlyProperty(), readingPause);
    computation =
        new NewestFirst<>(
            background,
            explorer::explore,
            explored -> Platform.runLater(() -> publish(explored)),
            (asked, problem) -> Platform.runLater(() -> fail(asked, problem)));
  }

  /** The life and age that are shown. */
  public ReadOnlyObjectProperty<Now> nowProperty() {
    return now.getReadOnlyProperty();
  }

  /** The same for what is read rather than watched: it follows within a blink. */
  public ReadOnlyObjectProperty<Now> calmNowProperty() {
    return calmNow.nowProperty();
  }

  /** The life and age that are shown. */
  public Now now() {
    return now.get();
  }

  /** The scenario that was asked for last; {@link #now()} follows within a blink. */
  public ReadOnlyObjectProperty<Scenario> scenarioProperty() {
    return scenario.getReadOnlyProperty();
  }

  /** The scenario that was asked for last. */
  public Scenario scenario() {
    return scenario.get();
  }

  /** The age that is shown, years. */
  public ReadOnlyDoubleProperty ageProperty() {
    return age.getReadOnlyProperty();
  }

  /**
   * Shows another age because a person moved it: until something else happens, it is remembered
   * from which age on.
   */
  public void chooseAge(double years) {
    double from = ageMove.get().filter(this::isLast).map(AgeMove::from).orElse(age.get());
    showAge(years);
    ageMove.set(Optional.of(new AgeMove(from, age.get())).filter(AgeMove::isMove));
  }

  /** How a person moved the age last; empty as soon as anything else has changed. */
  public ReadOnlyObjectProperty<Optional<AgeMove>> ageMoveProperty() {
    return ageMove.getReadOnlyProperty();
  }

  /** Shows another age; ages outside the simulated life give its nearer end. */
  public void showAge(double years) {
    age.set(within(now().explored(), years));
    if (!ageMove.get().map(this::isLast).orElse(true)) {
      ageMove.set(Optional.empty());
    }
    now.set(new Now(now().explored(), age.get()));
  }

  /** Changes the life: one step that can be undone. */
  public void change(Scenario next) {
    changes.change(next);
  }

  /** Changes the life within a gesture; all until {@link #settle()} is undone as one step. */
  public void adjust(Scenario next) {
    changes.adjust(next);
  }

  /** Ends a gesture. */
  public void settle() {
    changes.settle();
  }

  /**
   * Opens another life at the age that it wants to be seen at: one step, which is taken back with
   * the age at which the life before was left.
   */
  public void open(Scenario next) {
    ViewStart left = new ViewStart(age.get(), scenario().view().seed());
    changes.change(scenario().withView(left), next);
    showAge(next.view().age());
  }

  /** Back to the life and age that the window started with. */
  public void reset() {
    open(start);
  }

  /** The changes that can be taken back. */
  public ChangeHistory changes() {
    return changes;
  }

  /** Whether a life is still being computed. */
  public boolean isComputing() {
    return computing;
  }

  private boolean isLast(AgeMove move) {
    return move.to() == age.get();
  }

  /** What another life was left at, or wants to be seen at, is the age that is shown with it. */
  private void reach(Scenario next) {
    double before = scenario().view().age();
    live(next);
    if (next.view().age() != before) {
      showAge(next.view().age());
    }
  }

  /** Lives another life; nothing of it can be taken back here. */
  public void live(Scenario next) {
    if (!next.equals(scenario())) {
      scenario.set(next);
      ageMove.set(Optional.empty());
      computing = true;
      computation.request(next);
    }
  }

  private void publish(ExploredLife explored) {
    computing = !explored.scenario().equals(scenario());
    age.set(within(explored, age.get()));
    now.set(new Now(explored, age.get()));
  }

  /** A newer life may be under way by now. */
  private void fail(Scenario asked, Throwable problem) {
    computing = computing && !asked.equals(scenario());
    failure.accept(problem);
  }

  private static double within(ExploredLife explored, double years) {
    return Math.max(explored.life().firstAge(), Math.min(explored.life().lastAge(), years));
  }
}
