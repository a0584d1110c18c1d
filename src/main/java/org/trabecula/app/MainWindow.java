// SPDX-License-Identifier: MIT
package org.trabecula.app;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.trabecula.anatomy.view.FractureLesson;
import org.trabecula.anatomy.view.LessonFigures;
import org.trabecula.asset.AssetReader;
import org.trabecula.design.AppearanceControl;
import org.trabecula.design.AppearanceSetting;
import org.trabecula.design.StyleClass;
import org.trabecula.explanation.Advice;
import org.trabecula.explanation.MovedWords;
import org.trabecula.explanation.view.HelperOffer;
import org.trabecula.explanation.view.LastMove;
import org.trabecula.explanation.view.MedicineSheet;
import org.trabecula.explanation.view.ReadoutBar;
import org.trabecula.explanation.view.SideColumn;
import org.trabecula.exploration.ExploredLife;
import org.trabecula.exploration.LifeExplorer;
import org.trabecula.exploration.view.DensityCurve;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.exploration.view.Playback;
import org.trabecula.exploration.view.Timeline;
import org.trabecula.honeycomb.view.PictureInWords;
import org.trabecula.honeycomb.view.PictureStage;
import org.trabecula.lens.LensParameters;
import org.trabecula.lens.view.Lens;
import org.trabecula.picture.BoneTheme;
import org.trabecula.picture.PictureSize;
import org.trabecula.scenario.ScenarioLibrary;
import org.trabecula.scenario.view.ScenarioPanel;
import org.trabecula.text.Texts;

/** The window: every part of it is made and wired here. */
final class MainWindow {
  private static final double USUAL_WIDTH = 1440;
  private static final double USUAL_HEIGHT = 900;

  /** How long words and figures may lag behind the picture. */
  static final Duration READING_PAUSE = Duration.millis(200);

  private final Stage stage;
  private final Scene scene;
  private final Exploration exploration;
  private final Playback playback;
  private final PictureStage picture;
  private final PlayedLife playedLife;
  private final Lens lens;
  private final FractureLesson lesson;
  private final MedicineSheet medicines;
  private final PressRoom pressRoom;
  private final PictureInWords inWords;
  private final CompareRoom compareRoom;
  private final Screens screens;
  private final PresentMode present;

  MainWindow(
      Stage stage,
      ExploredLife first,
      LifeExplorer explorer,
      Workers workers,
      AssetReader assets,
      Texts texts,
      AppearanceSetting appearance) {
    this.stage = stage;
    Notices notices = new Notices(texts, appearance, stage);
    exploration = 
        new Exploration(first, explorer, workers.lives(), notices::failed, READING_PAUSE);
    ObservableValue<BoneTheme> boneTheme = BoneColours.of(appearance);
    LessonFigures figures = LessonFigures.read(assets);
    picture =
        new PictureStage(
            exploration,
            boneTheme,
            figures.spine().shellThickness().value(),
            appearance.reducedMotionProperty(),
            texts,
            workers.pictures(),
            workers.rows());
    playback = new Playback(exploration, appearance.reducedMotionProperty());
    HelperOffer helper = new HelperOffer(exploration, Advice.read(assets), texts);
    playedLife =
        new PlayedLife(picture, exploration, playback, boneTheme, texts, helper, workers);
    ScenarioDialogs dialogs = new ScenarioDialogs(stage, exploration, texts, notices);
    LifeButtons buttons = new LifeButtons(dialogs, this::reset);
    ScenarioPanel life =
        new ScenarioPanel(exploration, texts, ScenarioLibrary.load(assets), assets, buttons);
    StayingWords words =
        new StayingWords(
            texts,
            life.cautionProperty(),
            life.visibleProperty().not().or(life.tightProperty()));
    Timeline timeline = new Timeline(exploration, playback, texts);
    LastMove move = new LastMove(exploration);
    ExploreLayout explore =
        new ExploreLayout(
            () -> appearance.get().fontSize(),
            life,
            picture,
            timeline,
            new DensityCurve(exploration, assets, texts),
            new SideColumn(exploration, move, assets, texts),
            words);
    explore.lowProperty().subscribe(timeline::setBrief);

    new ToldMove(MovedWords.read(texts, assets)).on(picture, move, explore, playback, texts);
    lens =
        new Lens(
            exploration,
            playback,
            picture,
            LensParameters.read(assets),
            appearance.reducedMotionProperty(),
            words,
            texts);
    lens.openProperty().subscribe(playedLife::leaveOpening);
    explore.giveWayTo(lens.spreadProperty(), lens::close);
    lesson = new FractureLesson(texts, figures);
    StackPane room = new StackPane(explore, lens);
    picture.setOnLesson(() -> lesson.openOver(room));
    medicines = new MedicineSheet(exploration, assets, texts);
    life.setOnCompareMedicines(() -> medicines.openOver(room));
    pressRoom = new PressRoom(room, picture, playback);
    pressRoom.offer(exploration, boneTheme, assets, texts, appearance, workers, notices);
    inWords =
        new PictureInWords(
            exploration,
            picture,
            assets,
            texts,
            appearance.reducedMotionProperty(),
            workers.comparisons(),
            notices::failed);
    compareRoom =
        new CompareRoom(
            exploration,
            first,
            explorer,
            workers,
            assets,
            texts,
            appearance,
            boneTheme,
            stage,
            notices,
            this::pressSameAmount);
    ReadoutBar readouts =
        new ReadoutBar(exploration, assets, texts, DrawerButton.small(texts, explore));
    screens =
        new Screens(exploreScreen(dialogs, readouts, explore))
            .add(compareRoom.screen())
            .add(
                Lessons.screen(
                    exploration,
                    move,
                    assets,
                    appearance.reducedMotionProperty(),
                    texts,
                    figures,
                    explorer,
                    boneTheme,
                    workers))
            .add(HandoutRoom.screen(exploration, assets, texts, workers.pages(), notices));
    BorderPane root = new BorderPane(screens);
    StyleClass.WINDOW.on(root);
    scene = new Scene(root, USUAL_WIDTH, USUAL_HEIGHT);
    appearance.dress(scene);
    present = new PresentMode(stage, scene, appearance);
    TopBar bar = topBar(texts, appearance, explore);
    TopOfWindow.follow(root, bar, present, screens);
    WindowKeys.of(screens, this::toggleFullScreen, present).install(scene);
    stage.setScene(scene);
    stage.setTitle(texts.get("app.name"));
    new SmallestWindow(stage, appearance);
  }

  /** Opens the window, alive. */
  void show() {
    stage.show();
    playedLife.open();
  }

  /** Sets the size of what is inside the window's frame, logical pixels. */
  void setContentSize(PictureSize size) {
    stage.setMinWidth(Math.min(stage.getMinWidth(), size.width()));
    stage.setMinHeight(Math.min(stage.getMinHeight(), size.height()));
    scene.getRoot().resize(size.width(), size.height());
    stage.setWidth(size.width());
    stage.setHeight(size.height());
  }

  /** Lets no time pass, so that the window shows exactly the age that was asked for. */
  void holdStill() {
    playback.pause();
    exploration.showAge(exploration.scenario().view().age());
  }

  /** Whether everything that was asked for is on the screen. */
  boolean isAtRest() {
    return screens.shown().isAtRest();
  }

  PresentMode present() {
    return present;
  }

  Scene scene() {
    return scene;
  }

  CompareRoom compareRoom() {
    return compareRoom;
  }

  Lens lens() {
    return lens;
  }

  PictureStage picture() {
    return picture;
  }

  Playback playback() {
    return playback;
  }

  Exploration exploration() {
    return exploration;
  }

  /** Counts the pictures of bone that have reached the screen. */
  ReadOnlyLongProperty picturesShownProperty() {
    return picture.honeycomb().picturesShownProperty();
  }

  private Screen exploreScreen(
      ScenarioDialogs dialogs, ReadoutBar readouts, ExploreLayout explore) {
    return new Screen("explore", pressRoom)
        .withKeys(ExploreKeys.of(playback, picture, inWords, dialogs))
        .withReadouts(
            readouts,
            on -> {
              explore.setPresenting(on);
              picture.requestFocus();
            })
        .withChanges(exploration.changes())
        .onHidden(this::pause)
        .atRestWhen(
            () -> !exploration.isComputing() && picture.isAtRest() && pressRoom.isAtRest());
  }

  private void pressSameAmount() {
    screens.show(screens.all().get(0));
    pressRoom.openSameAmount();
  }

  private void pause() {
    playback.pause();
    lens.pause();
    pressRoom.pause();
  }

  private TopBar topBar(Texts texts, AppearanceSetting appearance, ExploreLayout explore) {
    TopBar bar = new TopBar(texts, screens);
    bar.add(new UndoButtons(texts, screens));
    bar.add(new AppearanceControl(appearance, texts));
    bar.addSpare(
        new IconButton(texts, Feather.MAXIMIZE, "topBar.fullScreen", this::toggleFullScreen));
    bar.addSpare(new IconButton(texts, Feather.MONITOR, "topBar.present", present::toggle));
    bar.add(new DrawerButton(texts, explore));
    return bar;
  }

  private void reset() {
    lens.close();
    playback.reset();
    exploration.reset();
    picture.reset();
    inWords.reset();
    lesson.close();
    medicines.close();
    pressRoom.close();
    playedLife.open();
  }

  private void toggleFullScreen() {
    stage.setFullScreen(!stage.isFullScreen());
  }
}
