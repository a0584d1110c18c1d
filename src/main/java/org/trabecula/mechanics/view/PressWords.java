// SPDX-License-Identifier: MIT
package org.trabecula.mechanics.view;

import org.trabecula.mechanics.Pairing;
import org.trabecula.mechanics.PressPair;
import org.trabecula.mechanics.PressedBone;
import org.trabecula.scenario.Ages;
import org.trabecula.text.Texts;

/** Says what the press finds. */
final class PressWords {
  private static final double HALF = 0.5;

  /** Up to so many times as much, two bones are said to carry about the same. */
  private static final double ALIKE = 1.1;

  private final Texts texts;

  PressWords(Texts texts) {
    this.texts = texts;
  }

  /** The name of the left bone. */
  String left(PressPair pair) {
    return pair.pairing() == Pairing.SAME_AMOUNT
        ? texts.get("press.bone.thinned")
        : texts.get("press.bone.then", Math.floor(pair.left().state().age()));
  }

  /** The name of the right bone. */
  String right(PressPair pair) {
    return pair.pairing() == Pairing.SAME_AMOUNT
        ? texts.get("press.bone.cut")
        : texts.get("press.bone.now", Math.floor(pair.right().state().age()));
  }

  /** What a bone of a pair does at a displacement of the press, mm. */
  String state(PressPair pair, PressedBone bone, double displacement) {
    if (!pair.isComparable()) {
      return texts.get("press.state.none");
    }
    if (displacement <= 0) {
      return texts.get("press.state.rest");
    }
    if (displacement >= bone.curve().collapse()) {
      return texts.get("press.state.over");
    }
    int failures = bone.curve().failures(displacement);
    return failures == 0
        ? texts.get("press.state.whole")
        : texts.get("press.state.failing", failures);
  }

  /** What the press is not, which comes before what it shows. */
  String caveat() {
    return texts.get("press.caveat");
  }

  /**
   * What is to be learnt: first what to look for, in the end what was found, in words: how much a
   * flat piece carries is no measure of a bone.
   */
  String lesson(PressPair pair, boolean pressed) {
    if (!pair.isComparable()) {
      return texts.get("press.lesson.none");
    }
    boolean same = pair.pairing() == Pairing.SAME_AMOUNT;
    if (!pressed) {
      return texts.get(same ? "press.question.sameAmount" : "press.question.thenAndNow");
    }
    String key = same ? "press.lesson.sameAmount." : "press.lesson.thenAndNow.";
    return texts.get(
        key + howMuch(pair.strength()), Math.floor(pair.right().state().age()), Ages.YOUNG);
  }

  /** What follows from it. */
  String whatFollows(PressPair pair, boolean pressed) {
    if (!pair.isComparable()) {
      return "";
    }
    if (pair.pairing() == Pairing.SAME_AMOUNT) {
      return texts.get("press.which.sameAmount");
    }
    return texts.get(pressed ? "press.which.thenAndNow" : "press.which.before");
  }

  private static String howMuch(double share) {
    if (share < HALF) {
      return "muchLess";
    }
    if (share <= 1 / ALIKE) {
      return "less";
    }
    return share < ALIKE ? "same" : "more";
  }
}
