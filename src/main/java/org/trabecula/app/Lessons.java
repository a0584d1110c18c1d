// SPDX-License-Identifier: MIT
package org.trabecula.app;

import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.trabecula.anatomy.view.FractureLesson;
import org.trabecula.anatomy.view.LessonFigures;
import org.trabecula.app.Notices.Failed;
import org.trabecula.asset.AssetReader;
import org.trabecula.cause.view.SteroidLesson;
import org.trabecula.density.view.ScanLesson;
import org.trabecula.design.ScrollPage;
import org.trabecula.exploration.LifeExplorer;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.help.Advice;
import org.trabecula.help.view.HelperOffer;
import org.trabecula.help.view.TriedHelp;
import org.trabecula.learn.view.LearnScreen;
import org.trabecula.learn.view.Lesson;
import org.trabecula.loop.view.LoopLesson;
import org.trabecula.loop.view.LoopPages;
import org.trabecula.loop.view.RhythmPage;
import org.trabecula.moved.view.LastMove;
import org.trabecula.people.view.PeopleLesson;
import org.trabecula.picture.BoneTheme;
import org.trabecula.protection.view.ProtectionLesson;
import org.trabecula.text.Texts;

/** The lessons of the Learn screen: one line for each. */
final class Lessons {

  private Lessons() {}

  /** The screen with all of them. */
  static Screen screen(
      Exploration exploration,
      LastMove move,
      TriedHelp tried,
      AssetReader assets,
      ObservableBooleanValue reducedMotion,
      Texts texts,
      LessonFigures figures,
      LifeExplorer explorer,
      ObservableValue<BoneTheme> theme,
      Workers workers,
      Notices notices) {
    RhythmPage rhythms =
        new RhythmPage(
            assets,
            texts,
            explorer,
            workers.lives(),
            theme,
            reducedMotion,
            workers.painters(notices.of(Failed.PICTURE)));
    SteroidLesson steroids =
        new SteroidLesson(
            exploration, tried, assets, texts, workers.comparisons(), notices.of(Failed.LIFE));
    LoopPages loop =
        new LoopPages(texts)
            .add("loop", new LoopLesson(exploration, move, assets, reducedMotion, texts))
            .add("rhythm", highPage("rhythm.page.rhythm", rhythms, texts));
    LearnScreen lessons =
        new LearnScreen(
                texts, new HelperOffer(exploration, Advice.read(assets), tried, texts).brief())
            .add(new Lesson("loop", loop))
            .add(new Lesson("steroids", steroids))
            .add(new Lesson("fractures", new FractureLesson(texts, figures).asPage()))
            .add(page("protection", new ProtectionLesson(exploration, assets, texts), texts))
            .add(page("people", new PeopleLesson(assets, texts), texts))
            .add(page("scan", new ScanLesson(assets, texts), texts));
    Shortcuts keys =
        new Shortcuts()
            .on(KeyCode.PAGE_DOWN, lessons::forth)
            .on(KeyCode.PAGE_UP, lessons::back);
    return new Screen("learn", lessons)
        .withKeys(keys)
        .withClicker(keys)
        .onShown(lessons::takeFocus)
        .withReadouts(
            new LessonReadout(lessons, exploration, assets, texts), lessons::setPresenting)
        .withChanges(exploration.changes())
        .atRestWhen(
            () -> !exploration.isComputing() && rhythms.isAtRest() && steroids.isAtRest());
  }

  /** A lesson that scrolls as a whole. */
  private static Lesson page(String key, Region lesson, Texts texts) {
    return new Lesson(key, new ScrollPage(texts.get("learn.lesson." + key), lesson));
  }

  /** The same, as high as its place where that is higher. */
  private static ScrollPage highPage(String key, Region content, Texts texts) {
    ScrollPage page = new ScrollPage(texts.get(key), content);
    page.setFitToHeight(true);
    return page;
  }
}
