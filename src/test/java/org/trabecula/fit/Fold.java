// SPDX-License-Identifier: MIT
package org.trabecula.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trabecula.evidence.Target;

/** A fifth of the trials, whose figures are kept from a search to see whether it foretells them. */
final class Fold {
  /** Folds in all. */
  static final int COUNT = 5;

  /** First author, perhaps with initials and a journal, and the year after it. */
  private static final Pattern TRIAL =
      Pattern.compile("(\\p{Lu}[\\p{L}'’-]+)(?: \\p{Lu}{1,3}\\b.*?)? ?((?:19|20)\\d\\d)");

  private final List<String> trials = new ArrayList<>();
  private final int number;

  /**
   * @param number 0 to 4
   */
  Fold(List<Target> targets, int number) {
    this.number = number;
    for (Target target : targets) {
      String trial = trial(target);
      if (!trials.contains(trial)) {
        trials.add(trial);
      }
    }
  }

  /** Whether the figures of a target's trial are kept from the search. */
  boolean holds(Target target) {
    int place = trials.indexOf(trial(target));
    return place >= 0 && place % COUNT == number;
  }

  /** Papers of one first author and year are one trial. */
  private static String trial(Target target) {
    Matcher matcher = TRIAL.matcher(target.citation());
    return matcher.find() ? matcher.group(1) + " " + matcher.group(2) : target.citation();
  }
}
