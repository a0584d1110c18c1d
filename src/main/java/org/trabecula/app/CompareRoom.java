// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.trabecula.asset.AssetReader;
import org.trabecula.comparison.LifePair;
import org.trabecula.comparison.PairGrain;
import org.trabecula.comparison.PairLibrary;
import org.trabecula.comparison.PairWords;
import org.trabecula.comparison.Side;
import org.trabecula.comparison.view.CompareView;
import org.trabecula.comparison.view.ComparedLives;
import org.trabecula.comparison.view.PairChoice;
import org.trabecula.comparison.view.PairReadings;
import org.trabecula.design.AppearanceSetting;
import org.trabecula.explanation.Advice;
import org.trabecula.explanation.view.HelperOffer;
import org.trabecula.exploration.ExploredLife;
import org.trabecula.exploration.LifeExplorer;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.exploration.view.Playback;
import org.trabecula.picture.BoneTheme;
import org.trabecula.scenario.ScenarioLibrary;
import org.trabecula.scenario.view.ScenarioPanel;
import org.trabecula.text.Texts;

/** The Compare screen with all that belongs to it; nothing of it is computed before it is shown. */
final class CompareRoom {
  private final ComparedLives lives;
  private final Playback playback;
  private final CompareView view;
  private final LifePair first;
  private boolean opened;

  /**
   * @param explored the life of the Explore screen, which can be taken over
   * @param start a life that is computed already
   * @param onSameAmount shows two bones of one density in the press
   */
  CompareRoom(
      Exploration explored,
      ExploredLife start,
      LifeExplorer explorer,
      Workers workers,
      AssetReader assets,
      Texts texts,
      AppearanceSetting appearance,
      ObservableValue<BoneTheme> theme,
      Stage stage,
      Notices notices,
      Runnable onSameAmount) {
    PairLibrary pairs = PairLibrary.load(assets);
    ScenarioLibrary library = ScenarioLibrary.load(assets);
    PairWords words = new PairWords(texts, pairs, library);
    first = pairs.pairs().get(0).lives();
    Function<Side, Exploration> side =
        each ->
            new Exploration(
                start, explorer, workers.lives(), notices::failed, MainWindow.READING_PAUSE);
    lives = new ComparedLives(first, side);
    playback = new Playback(lives.of(Side.LEFT), appearance.reducedMotionProperty());
    Advice advice = Advice.read(assets);
    Function<Side, Region> panel =
        each ->
            new ScenarioPanel(
                lives.of(each),
                texts,
                library,
                assets,
                new LifeButtons(
                    new ScenarioDialogs(stage, lives.of(each), texts, notices),
                    lives::reset));
    view =
        new CompareView(
            lives,
            playback,
            words,
            new PairChoice(lives, pairs, words, texts, explored::scenario, onSameAmount),
            new PairReadings(
                lives,
                words,
                PairGrain.read(assets),
                texts,
                each -> new HelperOffer(lives.of(each), advice, texts)),
            panel,
            theme,
            texts,
            workers.pictures(),
            workers.rows());
  }

  /** The screen. */
  Screen screen() {
    return new Screen("compare", view)
        .withKeys(LifeKeys.of(playback).on(KeyCode.X, lives::swap))
        .withChanges(lives)
        .onShown(this::open)
        .onHidden(playback::pause)
        .atRestWhen(view::isAtRest);
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
