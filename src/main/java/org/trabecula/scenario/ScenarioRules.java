// SPDX-License-Identifier: MIT
package org.trabecula.scenario;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What must hold between the parts of a life, beyond the range of each. */
final class ScenarioRules {
  /** The longest title, in characters. */
  static final int LONGEST_TITLE = 200;

  /** The most entries of a life. */
  static final int MOST_FACTORS = 200;

  private ScenarioRules() {}

  static void check(String title, Person person, List<Factor> life) {
    wrongTitle(title)
        .ifPresent(
            problem -> {
              throw new InvalidFactorException("title", problem);
            });
    if (life.size() > MOST_FACTORS) {
      throw new InvalidFactorException(
          "life", life.size() + " entries are more than " + MOST_FACTORS);
    }
    for (int later = 0; later < life.size(); later++) {
      checkMenopause(person, life, later);
      for (int earlier = 0; earlier < later; earlier++) {
        checkOverlap(life, earlier, later);
      }
    }
  }

  /** What is wrong with a title; empty for a right one. */
  static Optional<String> wrongTitle(String title) {
    if (title.length() > LONGEST_TITLE) {
      return Optional.of(title.length() + " characters are more than " + LONGEST_TITLE);
    }
    return title.chars().anyMatch(Character::isISOControl) || !isWhole(title)
        ? Optional.of("it must be one line of text")
        : Optional.empty();
  }

  /** Whether all characters are there: half of one cannot be written to a file. */
  private static boolean isWhole(String title) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(title);
  }

  private static void checkMenopause(Person person, List<Factor> life, int index) {
    if (life.get(index) instanceof Menopause && person.sex() == Sex.MALE) {
      throw new InvalidFactorException(entry(index), "menopause is for women only");
    }
  }

  private static void checkOverlap(List<Factor> life, int earlier, int later) {
    if (collide(life.get(earlier), life.get(later))) {
      throw new InvalidFactorException(
          entry(later), "overlaps " + entry(earlier) + ", which is about the same thing");
    }
  }

  private static boolean collide(Factor one, Factor other) {
    if (one.getClass() != other.getClass()) {
      return false;
    }
    if (one instanceof MedicineCourse first && other instanceof MedicineCourse second) {
      return first.medicine() == second.medicine() && first.span().overlaps(second.span());
    }
    if (one instanceof Course first && other instanceof Course second) {
      return first.span().overlaps(second.span());
    }
    return true;
  }

  private static String entry(int index) {
    return "life[" + index + "]";
  }
}
