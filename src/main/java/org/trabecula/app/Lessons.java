// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.util.concurrent.Executor;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.Region;
import org.trabecula.anatomy.view.FractureLesson;
import org.trabecula.anatomy.view.LessonFigures;
import org.trabecula.asset.AssetReader;
import org.trabecula.density.view.ScanLesson;
import org.trabecula.design.ScrollPage;
import org.trabecula.explanation.view.SteroidLesson;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.learn.view.LearnScreen;
import org.trabecula.learn.view.Lesson;
import org.trabecula.loop.view.LoopLesson;
import org.trabecula.people.view.PeopleLesson;
import org.trabecula.protection.view.ProtectionLesson;
import org.trabecula.text.Texts;

/** The lessons of the Learn screen: one line for each. */
final class Lessons {

  private Lessons() {}

  /** The screen with all of them. */
  static Screen screen(
      Exploration exploration,
      AssetReader assets,
      ObservableBooleanValue reducedMotion,
      Texts texts,
      LessonFigures figures,
      Executor background) {
    LearnScreen lessons =
        new LearnScreen(texts)
            .add(new Lesson("loop", new LoopLesson(exploration, assets, reducedMotion, texts)))
            .add(
                page(
                    "steroids",
                    new SteroidLesson(exploration, assets, texts, background),
                    texts))
            .add(new Lesson("fractures", new FractureLesson(texts, figures).asPage()))
            .add(page("protection", new ProtectionLesson(exploration, assets, texts), texts))
            .add(page("people", new PeopleLesson(assets, texts), texts))
            .add(page("scan", new ScanLesson(assets, texts), texts));
    return new Screen("learn", lessons)
        .withChanges(exploration)
        .atRestWhen(() -> !exploration.isComputing());
  }

  /** A lesson that scrolls as a whole. */
  private static Lesson page(String key, Region lesson, Texts texts) {
    return new Lesson(key, new ScrollPage(texts.get("learn.lesson." + key), lesson));
  }
}
