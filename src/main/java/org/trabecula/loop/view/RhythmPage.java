// SPDX-License-Identifier: MIT
package org.trabecula.loop.view;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.trabecula.design.Columns;
import org.trabecula.design.Failed;
import org.trabecula.design.LabelledSlider;
import org.trabecula.design.SliderScale;
import org.trabecula.design.StyleClass;
import org.trabecula.design.Surroundings;
import org.trabecula.design.WrappedText;
import org.trabecula.exploration.ExploredLife;
import org.trabecula.exploration.LifeExplorer;
import org.trabecula.exploration.NewestFirst;
import org.trabecula.help.view.Switch;
import org.trabecula.loop.BoneWork;
import org.trabecula.loop.Rhythm;
import org.trabecula.loop.RhythmLives;
import org.trabecula.loop.RhythmParameters;
import org.trabecula.loop.RhythmWords;
import org.trabecula.remodelling.Life;
import org.trabecula.text.Texts;

/**
 * The page on PTH that is high all the time and PTH that comes as a daily pulse: two bones of one
 * woman, at one time since both began.
 */
public final class RhythmPage extends VBox {
  private final RhythmParameters figures;
  private final RhythmLives lives;
  private final Map<Rhythm, RhythmBone> bones = new EnumMap<>(Rhythm.class);
  private final LabelledSlider time;
  private final Switch helped = new Switch();
  private final NewestFirst<Boolean, Map<Rhythm, ExploredLife>> computation;
  private final Consumer<Throwable> failure;
  private Map<Rhythm, ExploredLife> lived = Map.of();

  /** Whether the lives that were asked for last could not be computed. */
  private boolean failed;

  /**
   * @param figures numbers of the page
   * @param explorer computes both lives, when the page is opened first
   */
  public RhythmPage(RhythmParameters figures, LifeExplorer explorer, Surroundings surroundings) {
    this.figures = figures;
    Texts texts = surroundings.texts();
    lives = new RhythmLives(figures);
    RhythmWords words = new RhythmWords(texts, figures);
    computation =
        new NewestFirst<>(
            surroundings.workers().lives(),
            (help, cancelled) -> live(explorer, help, cancelled),
            found -> Platform.runLater(() -> show(found)),
            (asked, problem) -> Platform.runLater(() -> fail(problem)));
    failure = surroundings.failures().of(Failed.PICTURE);
    time =
        new LabelledSlider(
            texts,
            texts.get("rhythm.time"),
            SliderScale.even(0, figures.months().value(), 1),
            words::months);
    time.setId("rhythm-time");
    time.setValue(figures.months().value());
    time.setOnAdjusted(months -> show());
    for (Rhythm rhythm : Rhythm.values()) {
      bones.put(rhythm, new RhythmBone(rhythm, figures, surroundings));
    }
    Label title = StyleClass.TITLE.on(WrappedText.of(texts.get("rhythm.title")));
    Label intro = WrappedText.of(texts.get("rhythm.intro"));
    VBox heading = StyleClass.TIGHT_STACK.on(new VBox(title, intro));
    VBox controls = StyleClass.STACK.on(new VBox(time, helpRow(words.helpAgainst())));
    RhythmBone high = bones.get(Rhythm.ALL_THE_TIME);
    RhythmBone pulse = bones.get(Rhythm.DAILY_PULSE);
    high.evenWith(pulse);
    Columns columns = new Columns(high, pulse);
    setVgrow(columns, Priority.ALWAYS);
    StyleClass.STACK.on(this);
    getChildren().addAll(new Columns(heading, controls), columns);
    sceneProperty().addListener((property, before, now) -> begin());
  }

  /** Whether both bones are on the screen, or nobody looks at them. */
  public boolean isAtRest() {
    return getScene() == null
        || !computation.isBusy()
            && (failed || bones.values().stream().allMatch(RhythmBone::isAtRest));
  }

  /** What helps stands above the bones, where it is seen together with them. */
  private HBox helpRow(String name) {
    helped.setId("rhythm-helped");
    helped.setMaxWidth(USE_PREF_SIZE);
    helped.setAccessibleText(name);
    helped.selectedProperty().addListener((property, before, now) -> request(now));
    Label label = StyleClass.STRONG.on(WrappedText.of(name));
    HBox.setHgrow(label, Priority.ALWAYS);
    HBox row = new HBox(helped, label);
    row.getStyleClass().add("help-row");
    return row;
  }

  private void begin() {
    if (getScene() != null && lived.isEmpty()) {
      request(helped.isSelected());
    }
  }

  private Optional<Map<Rhythm, ExploredLife>> live(
      LifeExplorer explorer, boolean help, BooleanSupplier cancelled) {
    Map<Rhythm, ExploredLife> found = new EnumMap<>(Rhythm.class);
    for (Rhythm rhythm : Rhythm.values()) {
      explorer
          .explore(lives.of(rhythm, help), cancelled)
          .ifPresent(life -> found.put(rhythm, life));
    }
    return Optional.of(found).filter(all -> all.size() == Rhythm.values().length);
  }

  private void show(Map<Rhythm, ExploredLife> found) {
    lived = found;
    show();
  }

  private void show() {
    double age = figures.ageAfter(time.value());
    lived.forEach(
        (rhythm, life) -> {
          Life without = life.counterfactuals().average();
          BoneWork usual = BoneWork.between(without, figures.age().value(), age);
          bones.get(rhythm).show(life, usual, time.value());
        });
  }

  /** The bones that were shown last stay, and are not waited for any longer. */
  private void fail(Throwable problem) {
    failed = true;
    failure.accept(problem);
  }

  private void request(boolean help) {
    failed = false;
    computation.request(help);
  }
}
