// SPDX-License-Identifier: MIT
package org.trabecula.help.view;

import java.util.Optional;
import org.trabecula.exploration.Now;
import org.trabecula.exploration.view.Exploration;
import org.trabecula.help.Help;
import org.trabecula.help.TriedWords;
import org.trabecula.remodelling.Life;
import org.trabecula.scenario.Scenario;
import org.trabecula.text.Texts;

/**
 * The thing that was tried last on a life, so that it can be told what it does, and taken back.
 *
 * <p>All switches of one life share it: what is tried with one, all tell.
 */
public final class TriedHelp {
  private final Exploration exploration;
  private final TriedWords words;
  private Help.Kind kind;
  private Scenario before;
  private Scenario after;
  private Optional<Life> untried = Optional.empty();

  public TriedHelp(Exploration exploration, Texts texts) {
    this.exploration = exploration;
    words = new TriedWords(texts);
  }

  /** Switches one thing; what was switched last and nothing else since is taken back exactly. */
  void use(Help help) {
    Scenario present = exploration.scenario();
    Scenario next = help.switched().orElse(present);
    if (help.on() && help.kind() == kind && present.equals(after)) {
      next = before;
    }
    kind = help.kind();
    Life shown = exploration.now().explored().life();
    untried = Optional.of(shown).filter(life -> life.scenario().equals(present));
    before = present;
    after = next;
    exploration.change(next);
  }

  /** Whether a life came about by the last switch. */
  boolean made(Scenario life) {
    return life.equals(after);
  }

  /**
   * What it does now and later; empty while that is not known, and for what was not tried.
   *
   * @param from age from which it is tried, years
   */
  String outcome(Help help, double from) {
    Now now = exploration.now();
    return untried(help)
        .map(life -> words.of(now.explored().life(), life, now.age(), from))
        .orElse("");
  }

  /** The age from which something that was tried does anything; empty where it does so already. */
  Optional<Double> showsFrom(Help help) {
    Now now = exploration.now();
    return untried(help).flatMap(life -> words.showsFrom(now.explored().life(), life, now.age()));
  }

  /** The life without it; empty for what was not tried. */
  private Optional<Life> untried(Help help) {
    Scenario shown = exploration.now().explored().scenario();
    boolean tried = help.on() && help.kind() == kind && shown.equals(after);
    return untried.filter(life -> tried);
  }
}
