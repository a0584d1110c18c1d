// SPDX-License-Identifier: MIT
package org.trabecula.scenario.title;

import java.util.ArrayList;
import java.util.List;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Sex;
import org.trabecula.text.Texts;

/** Makes a title of what is set in a life: "Woman, menopause at 45, prednisone 7.5 mg from 60". */
final class MadeTitle {
  /** A longer title would not be read at a glance, characters. */
  static final int LONGEST = 80;

  private final Texts texts;
  private final TitleParts parts;

  MadeTitle(Texts texts) {
    this.texts = texts;
    parts = new TitleParts(texts);
  }

  /** What stands out in a life; where that is too much for a title, the most telling of it. */
  String of(Scenario life) {
    List<String> told = parts.of(life);
    if (told.isEmpty()) {
      return texts.list(List.of(who(life), texts.get("lives.made.ordinary")));
    }
    List<String> whole = new ArrayList<>(told);
    whole.add(0, who(life));
    String title = texts.list(whole);
    for (int kept = told.size(); title.length() > LONGEST; kept--) {
      List<String> most = new ArrayList<>(whole.subList(0, kept));
      most.add(texts.get("lives.made.more"));
      title = texts.list(most);
    }
    return title;
  }

  private String who(Scenario life) {
    return texts.get(life.person().sex() == Sex.FEMALE ? "lives.made.woman" : "lives.made.man");
  }

  /** All words by which a life can be looked for, whether its title has room for them or not. */
  String all(Scenario life) {
    List<String> words = new ArrayList<>(parts.of(life));
    words.add(who(life));
    return String.join(" ", words);
  }
}
