// SPDX-License-Identifier: MIT
package org.trabecula.app;

import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.trabecula.density.DensityReader;
import org.trabecula.density.DensityReading;
import org.trabecula.density.DensityReference;
import org.trabecula.density.DensityWords;
import org.trabecula.density.TScores;
import org.trabecula.design.StyleClass;
import org.trabecula.exploration.Now;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.learn.view.LearnScreen;
import org.trabecula.learn.view.Lesson;
import org.trabecula.text.Texts;

/** What a whole room must be able to read of a lesson: its name, which opens the list of all. */
final class LessonReadout extends HBox {
  /** The lessons that tell of the life on Explore. */
  private static final Set<String> OF_LIFE = Set.of("loop", "steroids", "protection");

  private final Texts texts;
  private final DensityReader reader;
  private final DensityWords words;
  private final Label age = StyleClass.STRONG.on(new Label());
  private final Label share = StyleClass.STRONG.on(new Label());

  LessonReadout(
      LearnScreen lessons, Exploration exploration, DensityReference reference, Texts texts) {
    this.texts = texts;
    reader = new DensityReader(new TScores(reference));
    words = new DensityWords(texts, reference);
    FlowPane line = new FlowPane(lessons.choice(), age, share);
    line.getStyleClass().add("readouts");
    setHgrow(line, Priority.ALWAYS);
    StyleClass.TOP_BAR.on(this);
    getStyleClass().add("readout-bar");
    setAccessibleRole(AccessibleRole.TEXT);
    getChildren().add(line);
    // The bar lives as long as the window, and so does what it follows.
    exploration.calmNowProperty().subscribe(now -> show(lessons.openProperty().get(), now));
    lessons.openProperty().subscribe(lesson -> show(lesson, exploration.now()));
  }

  private void show(Lesson lesson, Now now) {
    DensityReading reading = now.density(reader);
    boolean ofLife = OF_LIFE.contains(lesson.key());
    String name = texts.get("learn.lesson." + lesson.key());
    age.setText(texts.get("timeline.age", Math.floor(now.age())));
    share.setText(words.shareOfPeak(reading));
    for (Label figure : new Label[] {age, share}) {
      figure.setVisible(ofLife);
      figure.setManaged(ofLife);
    }
    setAccessibleText(ofLife ? texts.readings(name, age.getText(), share.getText()) : name);
  }
}
