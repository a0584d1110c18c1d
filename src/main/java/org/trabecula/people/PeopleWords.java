// SPDX-License-Identifier: MIT
package org.trabecula.people;

import org.trabecula.asset.JsonName;
import org.trabecula.text.Texts;

/** Says how many people out of a hundred, both sides of it, and where that was counted. */
public final class PeopleWords {
  private final PeopleAnswers answers;
  private final Texts texts;

  public PeopleWords(PeopleAnswers answers, Texts texts) {
    this.answers = answers;
    this.texts = texts;
  }

  /** What a question is about, in a few words. */
  public String name(PeopleQuestion question) {
    return texts.get(key(question, "name"));
  }

  /** Who the people of a group are. */
  public String who(PeopleQuestion question, PeopleGroup group) {
    return texts.get("people.group." + group.name(), answers.circumstances(question).toArray());
  }

  /** How many do. */
  public String affected(PeopleQuestion question, PeopleGroup group) {
    return texts.get(key(question, "do"), group.affected());
  }

  /** How many do not. */
  public String unaffected(PeopleQuestion question, PeopleGroup group) {
    return texts.get(key(question, "doNot"), group.unaffected());
  }

  /** How many fewer with a medicine; empty where there is nothing to compare. */
  public String spared(PeopleGroup group) {
    return group.spared() == 0 ? "" : texts.get("people.spared." + group.name(), group.spared());
  }

  /** All of a group in words, for those who do not see the icons. */
  public String whole(PeopleQuestion question, PeopleGroup group) {
    String numbers =
        texts.sentences(affected(question, group), unaffected(question, group), spared(group));
    return texts.get("people.whole", who(question, group), numbers);
  }

  /** Where, when and for how long the people were studied. */
  public String circumstances(PeopleQuestion question) {
    return texts.get(key(question, "when"), answers.circumstances(question).toArray());
  }

  /** What the numbers do not mean, and what helps. */
  public String note(PeopleQuestion question) {
    return texts.get(key(question, "note"));
  }

  /** The work that the numbers come from, with its year. */
  public String source(PeopleQuestion question) {
    return texts.get("people.source", answers.source(question).citation());
  }

  private static String key(PeopleQuestion question, String attribute) {
    return "people." + JsonName.of(question) + "." + attribute;
  }
}
