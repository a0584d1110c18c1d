// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.trabecula.cohort.Cohort;
import org.trabecula.cohort.CohortSpan;
import org.trabecula.density.DensityReader;
import org.trabecula.density.DensityReading;
import org.trabecula.density.DensityReference;
import org.trabecula.density.DensityWords;
import org.trabecula.density.ShareOfPeak;
import org.trabecula.density.TScores;
import org.trabecula.design.Card;
import org.trabecula.exploration.Now;
import org.trabecula.remodelling.Life;
import org.trabecula.text.Texts;

/** The density of the spine through life; a click or a drag on it goes to that age. */
public final class DensityCurve extends StackPane {
  private static final double PERCENT = 100;

  private final DensityReader reader;
  private final DensityWords words;
  private final Texts texts;
  private final CurvePlot plot;
  private final CohortSwitch people;
  private Optional<CohortSpan> span = Optional.empty();

  /**
   * @param reference the young adults with whom density is compared
   * @param cohort many people who live the same
   * @param background where they live, after everything else
   * @param failure told when they cannot
   */
  public DensityCurve(
      Exploration exploration,
      DensityReference reference,
      Cohort cohort,
      Texts texts,
      Executor background,
      Consumer<Throwable> failure) {
    this.texts = texts;
    reader = new DensityReader(new TScores(reference));
    words = new DensityWords(texts, reference);
    ScoreBands bands = new ScoreBands(reader, reference, words);
    plot = new CurvePlot(bands, texts, exploration::showAge);
    plot.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    VBox.setVgrow(plot, Priority.ALWAYS);
    Card card = new Card(texts.get("curve.title"), texts.get("curve.hint"), plot);
    card.getStyleClass().add("curve-card");
    people = new CohortSwitch(texts);
    card.addToHeader(people);
    getChildren().add(card);
    setMinSize(0, 0);
    // The curve lives as long as the window, and so does what it follows.
    exploration.nowProperty().subscribe(plot::show);
    exploration.calmNowProperty().subscribe(this::describe);
    CohortComputation computation =
        new CohortComputation(
            exploration,
            cohort,
            background,
            found -> showPeople(found, exploration.now()),
            failure);
    people.selectedProperty().subscribe(computation::setOn);
  }

  /** Begins as was chosen last, and has it remembered from now on. */
  public void remember(SpanStore store) {
    people.setSelected(store.load());
    people.selectedProperty().addListener((property, before, shown) -> store.save(shown));
  }

  /** Has its ages stand below those of a timeline above it. */
  public void alignWith(Timeline timeline) {
    timeline.axisProperty().subscribe(plot::alignWith);
  }

  /**
   * Shows, dashed, a life beside the one that is explored.
   *
   * @param before that life, if there is one
   * @param putAway takes it away
   */
  public void showBefore(ObservableValue<Optional<Life>> before, Runnable putAway) {
    plot.setOnPutAway(putAway);
    before.subscribe(plot::showBefore);
  }

  private void showPeople(Optional<CohortSpan> found, Now now) {
    span = found;
    plot.showPeople(found.orElse(null));
    describe(now);
  }

  private void describe(Now now) {
    Life life = now.explored().life();
    DensityReading reading = now.density(reader);
    double share = Math.rint(PERCENT * reading.shareOfPeak());
    double later = Math.rint(PERCENT * ShareOfPeak.ofSpine(life, life.lastAge()));
    plot.setAccessibleText(
        texts.sentences(
            texts.get("curve.name", now.age(), share, words.sentence(reading)),
            texts.get("curve.name.later", life.lastAge(), later),
            span.map(known -> between(known, now)).orElse("")));
  }

  private String between(CohortSpan known, Now now) {
    Life life = now.explored().life();
    int year = (int) Math.min(known.low().length - 1, now.age() - life.firstAge());
    double peak = ShareOfPeak.peakOfSpine(life);
    return texts.get(
        "curve.people.described",
        Math.rint(PERCENT * known.low()[year] / peak),
        Math.rint(PERCENT * known.high()[year] / peak));
  }
}
