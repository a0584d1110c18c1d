// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.trabecula.anatomy.view.FractureLesson;
import org.trabecula.density.view.ReadoutBar;
import org.trabecula.design.AppearanceSetting;
import org.trabecula.design.Failed;
import org.trabecula.design.Surroundings;
import org.trabecula.exploration.view.DensityCurve;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.exploration.view.Playback;
import org.trabecula.exploration.view.SpanStore;
import org.trabecula.exploration.view.Timeline;
import org.trabecula.help.view.HelperOffer;
import org.trabecula.help.view.TriedHelp;
import org.trabecula.honeycomb.view.PictureInWords;
import org.trabecula.honeycomb.view.PictureStage;
import org.trabecula.lens.view.Lens;
import org.trabecula.moved.MovedWords;
import org.trabecula.moved.view.LastMove;
import org.trabecula.moved.view.LifeBefore;
import org.trabecula.scenario.view.LifePicker;
import org.trabecula.scenario.view.ScenarioPanel;
import org.trabecula.text.Texts;
import org.trabecula.treatment.StoppingCaution;
import org.trabecula.treatment.view.MedicineSheet;

/** The Explore screen with all that belongs to it: the life, its picture, and what opens above. */
final class ExploreRoom {
  private final Exploration exploration;
  private final Texts texts;
  private final PictureStage picture;
  private final Playback playback;
  private final PlayedLife playedLife;
  private final ScenarioDialogs dialogs;
  private final ScenarioPanel life;
  private final SideColumn readings;
  private final LastMove move;
  private final TriedHelp tried;
  private final DensityCurve curve;
  private final ExploreLayout layout;
  private final StackPane room = new StackPane();
  private final ReadoutBar readouts;
  private final Lens lens;
  private final FractureLesson lesson;
  private final MedicineSheet medicines;
  private final LifePicker picker;
  private final PressRoom pressRoom;
  private final PictureInWords inWords;

  /**
   * @param exploration the life that is explored
   * @param dialogs opens and saves a life
   * @param picker offers the ready-made lives
   */
  ExploreRoom(
      Exploration exploration,
      Figures figures,
      Surroundings surroundings,
      AppearanceSetting appearance,
      Function<Exploration, ScenarioDialogs> dialogs,
      LifePicker picker) {
    this.exploration = exploration;
    this.picker = picker;
    texts = surroundings.texts();
    picture = new PictureStage(exploration, figures.spine().shellThickness().value(), surroundings);
    playback = new Playback(exploration, surroundings.reducedMotion());
    tried = new TriedHelp(exploration, texts);
    HelperOffer helper =
        new HelperOffer(exploration, figures.help().advice(), tried, texts).lookingBack();
    playedLife = new PlayedLife(picture, exploration, playback, helper, surroundings);
    this.dialogs = dialogs.apply(exploration);
    ScenarioActions buttons = new ScenarioActions(this.dialogs, this::reset);
    life =
        new ScenarioPanel(exploration, texts, figures.life(texts), buttons, surroundings.customs());
    move = new LastMove(exploration);
    SafetyNotices words =
        new SafetyNotices(
            texts,
            figures.signs(exploration, texts),
            life.cautionProperty(),
            life.visibleProperty().not().or(life.tightProperty()));
    curve =
        new DensityCurve(
            exploration,
            figures.density(),
            figures.cohort(),
            texts,
            surroundings.workers().people(),
            surroundings.failures().of(Failed.LIFE));
    readings = new SideColumn(exploration, move, tried, figures, surroundings.customs(), texts);
    LifeBefore before = new LifeBefore(exploration, move);
    curve.showBefore(before.lifeProperty(), before::putAway);
    layout = layout(words, appearance);
    readouts =
        new ReadoutBar(exploration, figures.density(), texts, DrawerButton.small(texts, layout));
    readouts.setTitle(exploration.scenarioProperty().map(figures.titles(texts)::of));
    new MoveExplanation(new MovedWords(texts, figures.moved()))
        .on(picture, move, layout, playback, texts);
    lens = new Lens(exploration, playback, picture, figures.lens(), words, surroundings);
    lens.openProperty().subscribe(playedLife::leaveOpening);
    layout.giveWayTo(lens.spreadProperty(), lens::close);
    lesson = new FractureLesson(texts, figures.fractures());
    StoppingCaution cautions = figures.cautions(texts);
    lesson.sayAlways(
        exploration.scenarioProperty().map(cautions::always), figures.signs(exploration, texts));
    room.getChildren().addAll(layout, lens);
    picture.setOnLesson(() -> lesson.openOver(room));
    life.setOnChooseLife(
        () -> picker.openOver(room, life.cautionProperty().get(), exploration::open));
    medicines =
        new MedicineSheet(
            exploration, figures.medicines(), figures.help().bibliography(), cautions, texts);
    life.setOnCompareMedicines(() -> medicines.openOver(room));
    pressRoom = new PressRoom(room, picture::requestFocus, playback);
    pressRoom.prepare(exploration, tried, figures, surroundings);
    picture.tools().add(Feather.CHEVRONS_DOWN, "tools.press", pressRoom::open).setId("press-open");
    inWords =
        new PictureInWords(exploration, picture, figures.density(), figures.trend(), surroundings);
  }

  /** The screen. */
  Screen screen() {
    return new Screen("explore", pressRoom)
        .withKeys(ExploreKeys.of(playback, picture, inWords, dialogs))
        .withReadouts(readouts, this::present)
        .withChanges(exploration.changes())
        .withHome(this::home)
        .onHidden(this::pause)
        .atRestWhen(() -> !exploration.isComputing() && picture.isAtRest() && pressRoom.isAtRest());
  }

  /** Shows many people on the curve as was chosen last. */
  void remember(SpanStore store) {
    curve.remember(store);
  }

  /** Begins with the life that plays by itself. */
  void open() {
    playedLife.open();
  }

  ExploreLayout layout() {
    return layout;
  }

  TriedHelp tried() {
    return tried;
  }

  LastMove move() {
    return move;
  }

  PictureStage picture() {
    return picture;
  }

  Playback playback() {
    return playback;
  }

  Lens lens() {
    return lens;
  }

  private ExploreLayout layout(SafetyNotices words, AppearanceSetting appearance) {
    Timeline timeline = new Timeline(exploration, playback, texts);
    ExploreLayout explore =
        new ExploreLayout(
            () -> appearance.get().fontSize(), life, picture, timeline, curve, readings, words);
    explore.lowProperty().subscribe(timeline::setBrief);
    curve.alignWith(timeline);
    return explore;
  }

  /** The picture, unless something lies over it that has keys of its own. */
  private Optional<Node> home(Node owner) {
    boolean covered = room.getChildren().stream().anyMatch(part -> part != layout && part != lens);
    boolean within = Screens.isWithin(owner, layout) || !Screens.isWithin(owner, room);
    return Optional.<Node>of(picture).filter(place -> within && !covered);
  }

  private void present(boolean on) {
    layout.setPresenting(on);
    picture.requestFocus();
  }

  private void pause() {
    playback.pause();
    lens.pause();
    pressRoom.pause();
  }

  private void reset() {
    lens.close();
    playback.reset();
    exploration.reset();
    move.forget();
    life.reset();
    readings.reset();
    layout.drawerOpenProperty().set(false);
    picture.reset();
    inWords.reset();
    lesson.close();
    medicines.close();
    picker.close();
    pressRoom.close();
    playedLife.open();
  }
}
