// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.trabecula.anatomy.view.LessonFigures;
import org.trabecula.app.Notices.Failed;
import org.trabecula.asset.AssetReader;
import org.trabecula.design.AppearanceControl;
import org.trabecula.design.AppearanceSetting;
import org.trabecula.design.StyleClass;
import org.trabecula.exploration.ExploredLife;
import org.trabecula.exploration.LifeExplorer;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.exploration.view.Playback;
import org.trabecula.honeycomb.view.PictureStage;
import org.trabecula.lens.view.Lens;
import org.trabecula.picture.BoneTheme;
import org.trabecula.picture.PictureSize;
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
  private final ExploreRoom exploreRoom;
  private final CompareRoom compareRoom;
  private final Screens screens;
  private final PresentMode present;
  private final Notices notices;

  MainWindow(
      Stage stage,
      ExploredLife first,
      LifeExplorer explorer,
      Workers workers,
      AssetReader assets,
      Texts texts,
      AppearanceSetting appearance) {
    this.stage = stage;
    notices = new Notices(texts, appearance, stage);
    exploration =
        new Exploration(first, explorer, workers.lives(), notices.of(Failed.LIFE), READING_PAUSE);
    ObservableValue<BoneTheme> boneTheme = BoneColours.of(appearance);
    LessonFigures figures = LessonFigures.read(assets);
    exploreRoom =
        new ExploreRoom(
            exploration, workers, assets, texts, appearance, boneTheme, figures, stage, notices);
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
    screens =
        new Screens(exploreRoom.screen())
            .add(compareRoom.screen())
            .add(
                Lessons.screen(
                    exploration,
                    exploreRoom.move(),
                    exploreRoom.tried(),
                    assets,
                    appearance.reducedMotionProperty(),
                    texts,
                    figures,
                    explorer,
                    boneTheme,
                    workers,
                    notices))
            .add(HandoutRoom.screen(exploration, assets, texts, workers.pages(), notices));
    BorderPane root = new BorderPane(screens);
    StyleClass.WINDOW.on(root);
    scene = new Scene(root, USUAL_WIDTH, USUAL_HEIGHT);
    appearance.dress(scene);
    present = new PresentMode(stage, scene, appearance);
    TopBar bar = topBar(texts, appearance, exploreRoom.layout());
    TopOfWindow.follow(root, bar, present, screens);
    WindowKeys.of(screens, this::toggleFullScreen, present).install(scene);
    stage.setScene(scene);
    stage.setTitle(texts.get("app.name"));
    new SmallestWindow(stage, appearance);
  }

  /** Opens the window, alive. */
  void show() {
    stage.show();
    exploreRoom.open();
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
    exploreRoom.playback().pause();
    exploration.showAge(exploration.scenario().view().age());
  }

  /** Who tells the person that the program itself went wrong. */
  Consumer<Throwable> troubleTeller() {
    return notices.of(Failed.PROGRAM);
  }

  /** Sets who hears, besides the person, of whatever fails. */
  void setOnFailure(Consumer<Throwable> action) {
    notices.setOnFailure(action);
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
    return exploreRoom.lens();
  }

  PictureStage picture() {
    return exploreRoom.picture();
  }

  Playback playback() {
    return exploreRoom.playback();
  }

  Exploration exploration() {
    return exploration;
  }

  /** Counts the pictures of bone that have reached the screen. */
  ReadOnlyLongProperty picturesShownProperty() {
    return picture().honeycomb().picturesShownProperty();
  }

  private void pressSameAmount() {
    Screen from = screens.shown();
    screens.show(screens.all().get(0));
    exploreRoom.pressSameAmount(() -> screens.show(from));
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

  private void toggleFullScreen() {
    stage.setFullScreen(!stage.isFullScreen());
  }
}
