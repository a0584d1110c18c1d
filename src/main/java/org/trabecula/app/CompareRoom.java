// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.trabecula.comparison.LifePair;
import org.trabecula.comparison.PairLibrary;
import org.trabecula.comparison.PairWords;
import org.trabecula.comparison.Side;
import org.trabecula.comparison.view.CommonLook;
import org.trabecula.comparison.view.CompareView;
import org.trabecula.comparison.view.ComparedLives;
import org.trabecula.comparison.view.PairChoice;
import org.trabecula.comparison.view.PairReadings;
import org.trabecula.comparison.view.PairReadout;
import org.trabecula.density.DensityReader;
import org.trabecula.density.DensityReading;
import org.trabecula.density.DensityReference;
import org.trabecula.density.DensityWords;
import org.trabecula.density.TScores;
import org.trabecula.design.Surroundings;
import org.trabecula.exploration.Now;
import org.trabecula.exploration.view.Changes;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.exploration.view.Playback;
import org.trabecula.help.Advice;
import org.trabecula.help.view.HelperOffer;
import org.trabecula.help.view.TrainingSwitch;
import org.trabecula.help.view.TriedHelp;
import org.trabecula.honeycomb.view.Zoom;
import org.trabecula.remodelling.Life;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.view.LifePicker;
import org.trabecula.scenario.view.ScenarioPanel;
import org.trabecula.text.Texts;
import org.trabecula.treatment.WarningSigns;

/** The Compare screen with all that belongs to it; nothing of it is computed before it is shown. */
final class CompareRoom {
  private final ComparedLives lives;
  private final Playback playback;
  private final Zoom zoom;
  private final PairChoice choice;
  private final PairReadout readout;
  private final CompareView view;
  private final StackPane room = new StackPane();
  private final PressRoom pressRoom;
  private final LifePicker picker;
  private final LifePair first;
  private boolean opened;

  /**
   * @param explored the life of the Explore screen, which can be taken over
   * @param side explores the life of a side, beginning with one that is computed already
   * @param dialogs opens and saves a life
   * @param picker offers the ready-made lives
   */
  CompareRoom(
      Exploration explored,
      Function<Changes<Scenario>, Exploration> side,
      Figures figures,
      Surroundings surroundings,
      Function<Exploration, ScenarioDialogs> dialogs,
      LifePicker picker) {
    this.picker = picker;
    Texts texts = surroundings.texts();
    PairLibrary pairs = figures.pairs();
    PairWords words = new PairWords(texts, pairs, figures.lives(), figures.cautions(texts));
    first = pairs.pairs().get(0).lives();
    lives = new ComparedLives(first, side);
    playback = new Playback(lives.of(Side.LEFT), surroundings.reducedMotion());
    pressRoom = new PressRoom(room, () -> view().takeFocus(), playback);
    pressRoom.prepare(explored, new TriedHelp(explored, texts), figures, surroundings);
    Runnable press = pressRoom::openSameAmount;
    choice = new PairChoice(lives, pairs, words, texts, explored::scenario, press);
    PairChoice shown = new PairChoice(lives, pairs, words, texts, explored::scenario, press);
    shown.setMinWidth(Region.USE_PREF_SIZE);
    readout = new PairReadout(lives, words, figures.grain(), texts, shown);
    zoom =
        Zoom.intoBone(
            explored.now().explored().honeycomb().lattice(), surroundings.reducedMotion());
    view =
        new CompareView(
            lives,
            new CommonLook(playback, zoom),
            words,
            choice,
            readings(words, figures, texts),
            each -> panel(lives.of(each), dialogs, words, figures, surroundings),
            surroundings);
    WarningSigns signs = figures.signs(texts);
    for (Side each : Side.values()) {
      lives.of(each).calmNowProperty().subscribe(now -> view.saySigns(signs(signs, now.age())));
    }
    room.getChildren().add(view);
  }

  private PairReadings readings(PairWords words, Figures figures, Texts texts) {
    Advice advice = figures.help().advice();
    Map<Side, TriedHelp> tried = new EnumMap<>(Side.class);
    for (Side each : Side.values()) {
      tried.put(each, new TriedHelp(lives.of(each), texts));
    }
    return new PairReadings(
        lives,
        words,
        figures.grain(),
        texts,
        scan(figures.density(), texts),
        each -> new HelperOffer(lives.of(each), advice, tried.get(each), texts),
        each -> new TrainingSwitch(lives.of(each), advice, tried.get(each), texts));
  }

  private String signs(WarningSigns signs, double age) {
    return signs.sentence(age, lives.lives().left(), lives.lives().right());
  }

  /** The controls of one life. */
  private ScenarioPanel panel(
      Exploration life,
      Function<Exploration, ScenarioDialogs> dialogs,
      PairWords words,
      Figures figures,
      Surroundings surroundings) {
    Texts texts = surroundings.texts();
    ScenarioActions buttons = new ScenarioActions(dialogs.apply(life), lives::reset);
    ScenarioPanel controls =
        new ScenarioPanel(life, texts, figures.life(texts), buttons, surroundings.customs());
    controls.setOnChooseLife(() -> picker.openOver(room, words.caution(lives.lives()), life::open));
    controls.setOrigin(words::origin);
    return controls;
  }

  /** What the lowest T-score says, where T-scores apply; others are not called anything. */
  private static Function<Now, String> scan(DensityReference reference, Texts texts) {
    DensityReader reader = new DensityReader(new TScores(reference));
    DensityWords words = new DensityWords(texts, reference);
    return now -> {
      DensityReading reading = now.density(reader);
      return reading.score().map(score -> words.sentence(reading)).orElse("");
    };
  }

  /** The screen. */
  Screen screen() {
    return new Screen("compare", pressRoom)
        .withKeys(keys())
        .withReadouts(readout, this::present)
        .withChanges(lives.changes())
        .withHome(
            owner -> Optional.<Node>of(view.home()).filter(bone -> room.getChildren().size() == 1))
        .onShown(this::open)
        .onHidden(this::pause)
        .atRestWhen(() -> view.isAtRest() && pressRoom.isAtRest());
  }

  private void pause() {
    playback.pause();
    pressRoom.pause();
  }

  private void present(boolean on) {
    view.setPresenting(on);
    if (view.getScene() != null) {
      view.takeFocus();
    }
  }

  private Shortcuts keys() {
    return LifeKeys.of(playback)
        .once(KeyCode.X, lives::swap)
        .on(KeyCode.DOWN, choice::next)
        .on(KeyCode.UP, choice::previous)
        .on(KeyCode.PAGE_UP, () -> leap(1))
        .on(KeyCode.PAGE_DOWN, () -> leap(-1))
        .on(KeyCode.PLUS, zoom::in, KeyCombination.SHIFT_ANY)
        .on(KeyCode.EQUALS, zoom::in, KeyCombination.SHIFT_ANY)
        .on(KeyCode.ADD, zoom::in)
        .on(KeyCode.MINUS, zoom::out)
        .on(KeyCode.SUBTRACT, zoom::out)
        .on(KeyCode.DIGIT0, zoom::whole)
        .on(KeyCode.NUMPAD0, zoom::whole);
  }

  /** Ten years on or back, and at the end of a life to the next pair: a clicker has two buttons. */
  private void leap(int direction) {
    double age = lives.of(Side.LEFT).ageProperty().get();
    Life life = lives.of(Side.LEFT).now().explored().life();
    if (direction > 0 && age >= life.lastAge()) {
      choice.next();
    } else if (direction < 0 && age <= life.firstAge()) {
      choice.previous();
    } else {
      playback.step(direction * LifeKeys.LEAP);
    }
  }

  ComparedLives lives() {
    return lives;
  }

  Playback playback() {
    return playback;
  }

  CompareView view() {
    return view;
  }

  private void open() {
    view.takeFocus();
    if (!opened) {
      opened = true;
      lives.open(first);
    }
  }
}
