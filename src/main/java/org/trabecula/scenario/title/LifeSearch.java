// SPDX-License-Identifier: MIT
package org.trabecula.scenario.title;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.trabecula.scenario.file.LifeGroup;
import org.trabecula.scenario.file.ReadyMadeLife;
import org.trabecula.text.Texts;

/**
 * Finds ready-made lives by words: of the title, of what the life is about, of what is set in it,
 * and by the age at which it opens.
 */
public final class LifeSearch {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}.]+");

  private final Texts texts;
  private final MadeTitle made;

  public LifeSearch(Texts texts) {
    this.texts = texts;
    made = new MadeTitle(texts);
  }

  /** What a life is about, in a line. */
  public String about(ReadyMadeLife life) {
    return texts.get("life." + life.name() + ".about");
  }

  /** What the lives of a group have in common. */
  public String name(LifeGroup group) {
    return texts.get("lives.group." + group.name());
  }

  /** Whether each typed word begins a word that is said of this life of this group. */
  public boolean finds(String typed, LifeGroup group, ReadyMadeLife life) {
    List<String> said =
        words(
            String.join(
                " ",
                life.scenario().title(),
                about(life),
                name(group),
                made.all(life.scenario()),
                String.valueOf((int) life.scenario().view().age())));
    return words(typed).stream()
        .allMatch(word -> said.stream().anyMatch(each -> each.startsWith(word)));
  }

  private List<String> words(String text) {
    Locale locale = texts.locale();
    return Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(locale)))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
