// SPDX-License-Identifier: MIT
package org.trabecula.learn.view;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.trabecula.design.StyleClass;
import org.trabecula.design.TabsOrList;
import org.trabecula.design.WrappedText;
import org.trabecula.text.Texts;

/**
 * The lessons: the way to each, the open one below, and at the foot, where nothing scrolls away,
 * something that helps and two sentences.
 */
public final class LearnScreen extends VBox {
  private final Texts texts;
  private final List<Lesson> lessons = new ArrayList<>();
  private final TabsOrList<Lesson> tabs;
  private final ReadOnlyObjectWrapper<Lesson> open = new ReadOnlyObjectWrapper<>();
  private final StackPane room = new StackPane();
  private boolean presenting;

  /**
   * A screen without lessons yet.
   *
   * @param helper something that can be tried on the life in view, whatever the lesson
   * @param caution what must not be stopped alone
   * @param signs for which to get help
   */
  public LearnScreen(
      Texts texts, Region helper, ObservableValue<String> caution, ObservableValue<String> signs) {
    this.texts = texts;
    tabs = tabs();
    getStyleClass().add("learn-screen");
    helper.getStyleClass().add("pinned-help");
    room.setMinSize(0, 0);
    setVgrow(room, Priority.ALWAYS);
    Label always = StyleClass.QUIET.on(new Label());
    signs.subscribe(said -> always.setText(texts.sentences(said, texts.get("side.disclaimer"))));
    always.setWrapText(true);
    always.setMinHeight(Region.USE_PREF_SIZE);
    Label stopping = StyleClass.WARNING.on(WrappedText.of(caution.getValue()));
    stopping.setId("learn-caution");
    caution.subscribe(stopping::setText);
    getChildren().addAll(tabs, room, helper, stopping, always);
  }

  /** Adds a lesson after the others; the first one is open. */
  public LearnScreen add(Lesson lesson) {
    lessons.add(lesson);
    addTo(tabs, lesson);
    if (lessons.size() == 1) {
      open(lesson);
    }
    return this;
  }

  private TabsOrList<Lesson> tabs() {
    return new TabsOrList<>(
        "lesson", "learn-lessons", name -> texts.get("learn.list.name", name), this::open);
  }

  private void addTo(TabsOrList<Lesson> list, Lesson lesson) {
    list.add(lesson, "lesson-" + lesson.key(), texts.get("learn.lesson." + lesson.key()));
  }

  /** The keys of the lessons, in the order in which they are offered. */
  public List<String> keys() {
    return lessons.stream().map(Lesson::key).toList();
  }

  /** Opens the lesson of a key. */
  public void open(String key) {
    lessons.stream().filter(lesson -> lesson.key().equals(key)).findFirst().ifPresent(this::open);
  }

  /** The lesson that is open. */
  public ReadOnlyObjectProperty<Lesson> openProperty() {
    return open.getReadOnlyProperty();
  }

  /** Another list of the lessons, for where this screen's own is left out. */
  public Region choice() {
    TabsOrList<Lesson> list = tabs().asList();
    lessons.forEach(lesson -> addTo(list, lesson));
    open.subscribe(list::tell);
    return list;
  }

  /** Leaves the way to the lessons out, so that a whole room sees the one that is open. */
  public void setPresenting(boolean presenting) {
    this.presenting = presenting;
    tabs.setVisible(!presenting);
    tabs.setManaged(!presenting);
    takeFocus();
  }

  /** While a room looks on, no button keeps the keys that go on. */
  public void takeFocus() {
    if (presenting) {
      requestFocus();
    }
  }

  /** Goes on within the lesson, and at its end to the next one. */
  public void forth() {
    if (!PageTurn.by(open.get().page(), 1)) {
      go(1);
    }
  }

  /** Goes back within the lesson, and at its beginning to the one before. */
  public void back() {
    if (!PageTurn.by(open.get().page(), -1)) {
      go(-1);
    }
  }

  private void go(int step) {
    int next = lessons.indexOf(open.get()) + step;
    if (next >= 0 && next < lessons.size()) {
      open(lessons.get(next));
    }
  }

  private void open(Lesson lesson) {
    Node page = lesson.page();
    if (!room.getChildren().contains(page)) {
      room.getChildren().setAll(page);
    }
    tabs.tell(lesson);
    open.set(lesson);
  }
}
