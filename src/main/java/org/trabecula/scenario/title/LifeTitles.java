// SPDX-License-Identifier: MIT
package org.trabecula.scenario.title;

import java.util.List;
import org.trabecula.scenario.Scenario;
import org.trabecula.text.Texts;

/**
 * The titles that lives are shown under.
 *
 * <p>A typed title stays whatever happens in the life. The title of a ready-made life stays while
 * the life is as it came; a life that was changed, or that has no title, is called by what is set
 * in it.
 */
public final class LifeTitles {
  private final MadeTitle made;
  private final List<Scenario> readyMade;

  /**
   * @param readyMade the lives that come with the program, whose titles speak of what they hold
   */
  public LifeTitles(Texts texts, List<Scenario> readyMade) {
    made = new MadeTitle(texts);
    this.readyMade = List.copyOf(readyMade);
  }

  /** The title of a life; never blank. */
  public String of(Scenario life) {
    return isTold(life) ? life.title() : made.of(life);
  }

  /** The life as a file keeps it: a title that is not true any more is left out. */
  public Scenario kept(Scenario life) {
    return isChanged(life) ? life.withTitle("") : life;
  }

  /** Whether a life bears the title of a ready-made one and is not as that one came. */
  public boolean isChanged(Scenario life) {
    List<Scenario> namesakes =
        readyMade.stream().filter(known -> known.title().equals(life.title())).toList();
    return !namesakes.isEmpty() && namesakes.stream().noneMatch(known -> isSameLife(known, life));
  }

  private boolean isTold(Scenario life) {
    return life.hasTitle() && !isChanged(life);
  }

  /** From which age a life is looked at is no part of it. */
  private static boolean isSameLife(Scenario one, Scenario other) {
    return one.person().equals(other.person()) && one.life().equals(other.life());
  }
}
