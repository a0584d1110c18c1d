// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.trabecula.command.Audience;
import org.trabecula.design.AppearanceControl;
import org.trabecula.design.AppearanceSetting;
import org.trabecula.design.Failed;
import org.trabecula.design.StyleClass;
import org.trabecula.design.Surroundings;
import org.trabecula.design.Workers;
import org.trabecula.exploration.ExploredLife;
import org.trabecula.exploration.LifeExplorer;
import org.trabecula.exploration.view.Changes;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.exploration.view.Playback;
import org.trabecula.exploration.view.SpanStore;
import org.trabecula.honeycomb.view.PictureStage;
import org.trabecula.lens.view.Lens;
import org.trabecula.picture.PictureSize;
import org.trabecula.picture.RowTeam;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.title.LifeSearch;
import org.trabecula.scenario.title.LifeTitles;
import org.trabecula.scenario.view.LifePicker;
import org.trabecula.scenario.view.LifePicture;
import org.trabecula.scenario.view.LifePictures;
import org.trabecula.settings.WindowPlace;
import org.trabecula.text.Texts;

/** The window: every part of it is made and wired here. */
final class MainWindow {
  /** How long words and figures may lag behind the picture. */
  private static final Duration READING_PAUSE = Duration.millis(200);

  private final Stage stage;
  private final BorderPane root;
  private final Scene scene;
  private final Exploration exploration;
  private final ExploreRoom exploreRoom;
  private final CompareRoom compareRoom;
  private final Screens screens;
  private final PresentMode present;
  private final Notices notices;
  private final CustomsSetting customs = new CustomsSetting();

  MainWindow(
      Stage stage,
      ExploredLife first,
      LifeExplorer explorer,
      Workers workers,
      Figures figures,
      Texts texts,
      AppearanceSetting appearance) {
    this.stage = stage;
    notices = new Notices(texts, appearance, stage);
    Surroundings surroundings =
        new Surroundings(
            texts,
            BoneColours.of(appearance),
            customs.customsProperty(),
            appearance.reducedMotionProperty(),
            workers,
            notices);
    Consumer<Throwable> noLife = notices.of(Failed.LIFE);
    exploration = new Exploration(first, explorer, workers.lives(), noLife, READING_PAUSE);
    Function<Changes<Scenario>, Exploration> side =
        changes ->
            new Exploration(first, explorer, workers.lives(), noLife, READING_PAUSE, changes);
    LifeTitles titles = figures.titles(texts);
    Function<Exploration, ScenarioDialogs> dialogs =
        life -> new ScenarioDialogs(stage, life, titles, texts, notices);
    LifePicker picker = picker(figures, explorer, surroundings);
    exploreRoom = new ExploreRoom(exploration, figures, surroundings, appearance, dialogs, picker);
    compareRoom = new CompareRoom(exploration, side, figures, surroundings, dialogs, picker);
    Lessons lessons =
        new Lessons(
            exploration, exploreRoom.move(), exploreRoom.tried(), explorer, figures, surroundings);
    screens =
        new Screens(exploreRoom.screen())
            .add(compareRoom.screen())
            .add(lessons.screen())
            .add(HandoutRoom.screen(exploration, figures, surroundings));
    root = new BorderPane(screens);
    StyleClass.WINDOW.on(root);
    // The window is as large as it is asked to be: what is inside makes do with it.
    root.setMinSize(0, 0);
    scene = new Scene(root);
    appearance.dress(scene);
    present = new PresentMode(stage, scene, appearance);
    TopBar bar = topBar(texts, appearance, exploreRoom.layout());
    TopOfWindow.follow(root, bar, waysWhilePresenting(texts), present, screens);
    WindowKeys.of(screens, this::toggleFullScreen, present).install(scene);
    FocusReturn.in(scene, screens::shown);
    stage.setScene(scene);
    // It lives as long as the window, and so does what it follows.
    exploration
        .scenarioProperty()
        .subscribe(life -> stage.setTitle(texts.get("app.window", titles.of(life))));
    // Nobody sees what goes on in a window that is put away.
    stage.iconifiedProperty().subscribe(this::pauseWhen);
    new SmallestWindow(stage, appearance);
    place(WindowPlacing.usual(WindowPlacing.screens().get(0)));
  }

  /** Opens the window, alive. */
  void show() {
    stage.show();
    double width = root.getPrefWidth();
    double height = root.getPrefHeight();
    WindowPlacing.insist(stage, width, height, () -> insistOn(width, height));
    exploreRoom.open();
  }

  /** Sets the size of what is inside the window's frame, logical pixels. */
  void setContentSize(PictureSize size) {
    stage.setMinWidth(Math.min(stage.getMinWidth(), size.width()));
    stage.setMinHeight(Math.min(stage.getMinHeight(), size.height()));
    setContentSize(size.width(), size.height());
  }

  /** Puts the window where it was last, as far as there is still a screen for it. */
  void returnTo(WindowPlace last) {
    place(WindowPlacing.inside(last, WindowPlacing.screens()));
  }

  /** Tells where the window was when it is closed. */
  void rememberPlace(Consumer<WindowPlace> told) {
    WindowPlacing.remember(stage, told);
  }

  /** Begins at the place that suits who uses the program. */
  void lead(Audience audience) {
    int place =
        switch (audience) {
          case CLINICIAN -> 0;
          case CLASS -> 1;
          case PATIENT -> 2;
        };
    screens.show(screens.all().get(place));
  }

  private void place(WindowPlace place) {
    stage.setX(place.x());
    stage.setY(place.y());
    setContentSize(place.width(), place.height());
    stage.setMaximized(place.maximized());
  }

  /** The frame comes on top of that, whatever it takes. */
  private void setContentSize(double width, double height) {
    root.setPrefSize(width, height);
    stage.sizeToScene();
  }

  /** Only while no other size has been asked for since. */
  private void insistOn(double width, double height) {
    if (root.getPrefWidth() == width && root.getPrefHeight() == height) {
      setContentSize(width, height);
    }
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

  /**
   * Begins with the choices of the last time that {@code store} knows, and has it keep new ones.
   */
  void remember(CustomsStore store) {
    customs.remember(store);
  }

  /** Remembers whether the curve shows many people. */
  void remember(SpanStore store) {
    exploreRoom.remember(store);
  }

  PresentMode present() {
    return present;
  }

  Scene scene() {
    return scene;
  }

  Notices notices() {
    return notices;
  }

  Screens screens() {
    return screens;
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

  private void pauseWhen(boolean putAway) {
    if (putAway) {
      screens.shown().hidden();
    }
  }

  private static LifePicker picker(
      Figures figures, LifeExplorer explorer, Surroundings surroundings) {
    // A team of its own: that of the window paints the picture of a screen meanwhile.
    RowTeam team = new RowTeam(1);
    LifePictures pictures =
        new LifePictures(
            (life, theme) -> LifePicture.of(explorer.bone(life), life.view().age(), theme, team),
            surroundings.theme(),
            surroundings.workers().readings(),
            surroundings.failures().of(Failed.PICTURE));
    Texts texts = surroundings.texts();
    return new LifePicker(figures.lives(), new LifeSearch(texts), pictures, texts);
  }

  private TopBar topBar(Texts texts, AppearanceSetting appearance, ExploreLayout explore) {
    TopBar bar = new TopBar(texts, screens);
    bar.add(new UndoButtons(texts, screens));
    CustomsControl units = new CustomsControl(customs, appearance.reducedMotionProperty(), texts);
    AppearanceControl look = new AppearanceControl(appearance, texts);
    look.leadTo(units::way);
    bar.add(look);
    bar.addSpare(units);
    bar.addSpare(
        new IconButton(texts, Feather.MAXIMIZE, "topBar.fullScreen", this::toggleFullScreen));
    bar.addSpare(new IconButton(texts, Feather.MONITOR, "topBar.present", present::toggle));
    bar.add(new DrawerButton(texts, explore));
    return bar;
  }

  private HBox waysWhilePresenting(Texts texts) {
    ScreenTabs list = new ScreenTabs(texts, screens);
    list.setBrief(true);
    IconButton leave = new IconButton(texts, Feather.X, "topBar.present.leave", present::leave);
    leave.setId("present-leave");
    HBox ways = StyleClass.ROW.on(new HBox(list, leave));
    ways.setMinWidth(Region.USE_PREF_SIZE);
    return ways;
  }

  private void toggleFullScreen() {
    stage.setFullScreen(!stage.isFullScreen());
  }
}
