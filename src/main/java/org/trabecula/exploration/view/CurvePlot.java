// SPDX-License-Identifier: MIT
package org.trabecula.exploration.view;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.trabecula.cause.WithoutHarmWords;
import org.trabecula.cohort.CohortSpan;
import org.trabecula.density.ShareOfPeak;
import org.trabecula.design.PlotScale;
import org.trabecula.design.StyleClass;
import org.trabecula.exploration.ExploredLife;
import org.trabecula.exploration.Now;
import org.trabecula.remodelling.Life;
import org.trabecula.text.Texts;

/** Draws the density of a life: the past solid, the future dashed, the life without harm dotted. */
final class CurvePlot extends Region {
  /** Shares of the peak that are left above the highest curve and below the lowest border. */
  private static final double ROOM_ABOVE = 0.05;

  private static final double ROOM_BELOW = 0.06;

  /** The plot begins at a multiple of this share, so that it does not shift with every change. */
  private static final double GRAIN = 0.05;

  private static final double WIDEST_LABEL = 0.6;

  private final WithoutHarmWords words;
  private final ScoreBands bands;
  private final PlotAxes axes;
  private final LifeLine past = new LifeLine("life-past");
  private final LifeLine future = new LifeLine("life-future");
  private final LifeBeforeLine before;
  private final LifeLine withoutHarm = new LifeLine("life-without-harm");
  private final Label withoutHarmName = StyleClass.QUIET.on(new Label());
  private final MenopauseMark menopause;
  private final CohortBand people;
  private final Line cursor = new Line();
  private final Circle present = new Circle(6);
  private Optional<AgeAxis> axis = Optional.empty();
  private Now now;
  private PlotScale scale;
  private ExploredLife drawn;
  private DoubleUnaryOperator lived;
  private DoubleUnaryOperator unharmed;

  CurvePlot(ScoreBands bands, Texts texts, DoubleConsumer ageChosen) {
    this.bands = bands;
    words = new WithoutHarmWords(texts);
    axes = new PlotAxes(texts);
    menopause = new MenopauseMark(texts);
    people = new CohortBand(texts);
    cursor.getStyleClass().add("curve-cursor");
    present.getStyleClass().add("curve-present");
    cursor.setManaged(false);
    present.setManaged(false);
    before = new LifeBeforeLine(texts);
    withoutHarmName.getStyleClass().add("curve-without-harm-name");
    getStyleClass().add("curve-plot");
    // What an age does not move is kept as an image: hatched bands are slow to draw.
    List.of(bands, axes, people, withoutHarm).forEach(still -> still.setCache(true));
    getChildren()
        .addAll(
            bands,
            axes,
            people,
            withoutHarm,
            before,
            future,
            past,
            menopause,
            cursor,
            present,
            bands.takeNames(),
            withoutHarmName,
            before.away());
    setOnMousePressed(event -> choose(event, ageChosen));
    setOnMouseDragged(event -> choose(event, ageChosen));
  }

  /** Shows a life and an age. */
  void show(Now next) {
    now = next;
    if (scale == null || drawn != now.explored()) {
      requestLayout();
    } else {
      drawPresent();
    }
  }

  /**
   * Shows where most people who live this life lie.
   *
   * @param span year by year, g/cm²; null for none
   */
  void showPeople(CohortSpan span) {
    people.take(span, ShareOfPeak.peakOfSpine(now.explored().life()));
    requestLayout();
  }

  /** Has ages stand where they stand above. */
  void alignWith(Optional<AgeAxis> above) {
    axis = above;
    requestLayout();
  }

  /** Sets what puts the life before away. */
  void setOnPutAway(Runnable action) {
    before.setOnPutAway(action);
  }

  /** Shows a life beside this one, or none. */
  void showBefore(Optional<Life> life) {
    before.take(life);
    requestLayout();
  }

  /** Where ages and shares lie now; known after the first layout. */
  PlotScale scale() {
    return scale;
  }

  private void choose(MouseEvent event, DoubleConsumer ageChosen) {
    if (scale != null) {
      ageChosen.accept(scale.at(event.getX()));
    }
  }

  @Override
  protected void layoutChildren() {
    if (now == null || getWidth() <= 0) {
      return;
    }
    double line = withoutHarmName.prefHeight(-1);
    drawn = now.explored();
    double peak = ShareOfPeak.peakOfSpine(drawn.life());
    lived = ShareOfPeak.ofSpineByAge(drawn.life(), peak);
    unharmed = ShareOfPeak.ofSpineByAge(drawn.lifeWithoutHarm(), peak);
    scale = scaleFor(drawn.life(), line);
    bands.draw(scale, drawn.life());
    people.draw(scale, line);
    axes.draw(scale, line);
    menopause.draw(scale, lived, drawn.scenario().menopause());
    drawWithoutHarm(line);
    before.draw(scale, life -> ShareOfPeak.ofSpineByAge(life, peak), people.isVisible());
    drawPresent();
  }

  private PlotScale scaleFor(Life life, double line) {
    double shares = 3.2 * line;
    double left = axis.map(above -> sceneToLocal(above.left(), 0).getX()).orElse(shares);
    double top = 0.3 * line;
    double right = axis.map(above -> sceneToLocal(above.right(), 0).getX()).orElse(getWidth() - 10);
    left = Math.max(shares, left);
    double bottom = getHeight() - line - 4;
    double low = people.lowest(bands.lowestBorder(life));
    double high = people.highest(1);
    double peak = ShareOfPeak.peakOfSpine(life);
    low = before.lowest(low, shown -> ShareOfPeak.ofSpineByAge(shown, peak));
    for (double age = life.firstAge(); age <= life.lastAge(); age++) {
      low = Math.min(low, lived.applyAsDouble(age));
      high = Math.max(high, unharmed.applyAsDouble(age));
    }
    return new PlotScale(
        left,
        top,
        Math.max(1, right - left),
        Math.max(1, bottom - top),
        life.firstAge(),
        life.lastAge(),
        Math.max(0, Math.floor((low - ROOM_BELOW) / GRAIN) * GRAIN),
        high + ROOM_ABOVE);
  }

  private void drawWithoutHarm(double line) {
    boolean differs = drawn.withoutHarm().differs();
    withoutHarm.setVisible(differs);
    withoutHarmName.setVisible(differs);
    if (!differs) {
      return;
    }
    withoutHarm.draw(scale, unharmed, scale.first(), scale.last());
    nameWithoutHarm();
    double width = withoutHarmName.prefWidth(-1);
    double x = scale.right() - width - 4 - bands.topNameWidth();
    double above = scale.bottom();
    for (double age = scale.at(x); age <= scale.last(); age++) {
      above = Math.min(above, scale.y(unharmed.applyAsDouble(age)));
    }
    withoutHarmName.resizeRelocate(x, Math.max(0, above - line - 2), width, line);
  }

  /** The longest name that there is room for. */
  private void nameWithoutHarm() {
    withoutHarmName.setText(words.name(drawn.withoutHarm()));
    if (withoutHarmName.prefWidth(-1) > WIDEST_LABEL * scale.width()) {
      withoutHarmName.setText(words.shortName());
    }
    withoutHarmName.setVisible(withoutHarmName.prefWidth(-1) <= scale.width());
  }

  private void drawPresent() {
    double age = now.age();
    past.draw(scale, lived, scale.first(), age);
    future.draw(scale, lived, age, scale.last());
    double x = scale.x(age);
    cursor.setStartX(x);
    cursor.setEndX(x);
    cursor.setStartY(scale.top());
    cursor.setEndY(scale.bottom());
    present.setCenterX(x);
    present.setCenterY(scale.y(lived.applyAsDouble(age)));
  }
}
