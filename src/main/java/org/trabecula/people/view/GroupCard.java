// SPDX-License-Identifier: MIT
package org.trabecula.people.view;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.trabecula.design.StyleClass;
import org.trabecula.design.WrappedText;
import org.trabecula.people.PeopleGroup;
import org.trabecula.people.PeopleQuestion;
import org.trabecula.people.PeopleWords;

/** One group of a hundred people: who they are, their icons, and both numbers in words. */
final class GroupCard extends VBox {

  GroupCard(PeopleQuestion question, PeopleGroup group, PeopleWords words) {
    StyleClass.CARD.on(this);
    getStyleClass().add("group-card");
    IconArray icons = new IconArray(group, words.whole(question, group));
    getChildren()
        .addAll(
            StyleClass.TITLE.on(WrappedText.of(words.who(question, group))),
            icons,
            StyleClass.STRONG.on(WrappedText.of(words.affected(question, group))),
            StyleClass.STRONG.on(WrappedText.of(words.unaffected(question, group))));
    String spared = words.spared(group);
    if (!spared.isEmpty()) {
      Label fewer = WrappedText.of(spared);
      getChildren().add(StyleClass.GOOD_TEXT.on(StyleClass.STRONG.on(fewer)));
    }
  }
}
