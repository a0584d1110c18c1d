// SPDX-License-Identifier: MIT
package org.trabecula.app;

import javafx.beans.value.ObservableBooleanValue;
import org.trabecula.anatomy.view.FractureLesson;
import org.trabecula.anatomy.view.LessonFigures;
import org.trabecula.asset.AssetReader;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.learn.view.LearnScreen;
import org.trabecula.learn.view.Lesson;
import org.trabecula.loop.view.LoopLesson;
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
      LessonFigures figures) {
    LearnScreen lessons =
        new LearnScreen(texts)
            .add(new Lesson("loop", new LoopLesson(exploration, assets, reducedMotion, texts)))
            .add(new Lesson("fractures", new FractureLesson(texts, figures).asPage()));
    return new Screen("learn", lessons)
        .withChanges(exploration)
        .atRestWhen(() -> !exploration.isComputing());
  }
}
