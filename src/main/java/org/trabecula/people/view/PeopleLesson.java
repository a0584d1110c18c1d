// SPDX-License-Identifier: MIT
package org.trabecula.people.view;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.trabecula.asset.JsonName;
import org.trabecula.design.StyleClass;
import org.trabecula.design.TabsOrList;
import org.trabecula.design.WrappedText;
import org.trabecula.people.PeopleAnswers;
import org.trabecula.people.PeopleGroup;
import org.trabecula.people.PeopleQuestion;
import org.trabecula.people.PeopleWords;
import org.trabecula.text.Texts;

/** The lesson on numbers of people: a question is chosen, and groups of a hundred answer it. */
public final class PeopleLesson extends VBox {
  private final PeopleAnswers answers;
  private final PeopleWords words;
  private final Texts texts;
  private final FlowPane groups = new FlowPane();
  private final FlowPane key = new FlowPane();
  private final TabsOrList<PeopleQuestion> questions;
  private final VBox reading;
  private final Label circumstances = WrappedText.of("");
  private final Label note = StyleClass.GOOD_TEXT.on(StyleClass.STRONG.on(WrappedText.of("")));
  private final Label source = StyleClass.QUIET.on(WrappedText.of(""));

  public PeopleLesson(PeopleAnswers answers, Texts texts) {
    this.answers = answers;
    this.words = new PeopleWords(answers, texts);
    this.texts = texts;
    questions = questions();
    reading = new VBox(key, circumstances, note, source);
    StyleClass.STACK.on(this);
    groups.getStyleClass().add("people-groups");
    key.getStyleClass().add("people-key");
    getChildren().addAll(WrappedText.of(texts.get("people.intro")), questions, groups);
    StyleClass.STACK.on(reading).getStyleClass().add("people-reading");
    show(PeopleQuestion.OSTEOPOROSIS);
  }

  private TabsOrList<PeopleQuestion> questions() {
    TabsOrList<PeopleQuestion> row =
        new TabsOrList<>(
            "people", "people-questions", name -> texts.get("people.list.name", name), this::show);
    row.setName(texts.get("people.questions"));
    for (PeopleQuestion question : PeopleQuestion.values()) {
      row.add(question, "people-" + JsonName.of(question), words.name(question));
    }
    return row;
  }

  private void show(PeopleQuestion question) {
    questions.tell(question);
    groups
        .getChildren()
        .setAll(
            answers.groups(question).stream()
                .map(group -> new GroupCard(question, group, words))
                .toList());
    groups.getChildren().add(reading);
    showKey(question.comparesMedicine());
    circumstances.setText(words.circumstances(question));
    note.setText(words.note(question));
    source.setText(words.source(question));
  }

  private void showKey(boolean medicine) {
    key.getChildren().setAll(entry(PeopleGroup.Fate.AFFECTED, "people.key.affected"));
    if (medicine) {
      key.getChildren().add(entry(PeopleGroup.Fate.SPARED, "people.key.spared"));
    }
    key.getChildren().add(entry(PeopleGroup.Fate.UNAFFECTED, "people.key.unaffected"));
  }

  private HBox entry(PeopleGroup.Fate fate, String name) {
    HBox entry = new HBox(IconArray.icon(fate), new Label(texts.get(name)));
    entry.getStyleClass().add("people-key-entry");
    return entry;
  }
}
