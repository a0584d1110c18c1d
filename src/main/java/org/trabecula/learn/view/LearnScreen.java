// SPDX-License-Identifier: MIT
package org.trabecula.learn.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.trabecula.design.StyleClass;
import org.trabecula.design.TabsOrList;
import org.trabecula.text.Texts;

/**
 * The lessons: the way to each, the open one below, and at the foot, where nothing scrolls away,
 * something that helps and two sentences.
 */
public final class LearnScreen extends VBox {
  private final List<Lesson> lessons = new ArrayList<>();
  private final Texts texts;
  private final TabsOrList<Lesson> tabs;
  private final StackPane room = new StackPane();

  /**
   * A screen without lessons yet.
   *
   * @param helper something that can be tried on the life in view, whatever the lesson
   */
  public LearnScreen(Texts texts, Region helper) {
    this.texts = texts;
    tabs =
        new TabsOrList<>(
            "lesson", "learn-lessons", name -> texts.get("learn.list.name", name), this::open);
    getStyleClass().add("learn-screen");
    helper.getStyleClass().add("pinned-help");
    room.setMinSize(0, 0);
    setVgrow(room, Priority.ALWAYS);
    String both = texts.get("side.safety") + " " + texts.get("side.disclaimer");
    Label always = StyleClass.QUIET.on(new Label(both));
    always.setWrapText(true);
    always.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().addAll(tabs, room, helper, always);
  }

  /** Adds a lesson after the others; the first one is open. */
  public LearnScreen add(Lesson lesson) {
    lessons.add(lesson);
    tabs.add(lesson, "lesson-" + lesson.key(), texts.get("learn.lesson." + lesson.key()));
    if (lessons.size() == 1) {
      open(lesson);
    }
    return this;
  }

  /** The keys of the lessons, in the order in which they are offered. */
  public List<String> keys() {
    return lessons.stream().map(Lesson::key).toList();
  }

  /** Opens the lesson of a key. */
  public void open(String key) {
    lessons.stream().filter(lesson -> lesson.key().equals(key)).findFirst().ifPresent(this::open);
  }

  private void open(Lesson lesson) {
    Node page = lesson.page();
    if (!room.getChildren().contains(page)) {
      room.getChildren().setAll(page);
    }
    tabs.tell(lesson);
  }
}
