// SPDX-License-Identifier: MIT
package org.trabecula.mechanics.view;

import org.trabecula.mechanics.Pairing;
import org.trabecula.mechanics.PressPair;
import org.trabecula.mechanics.PressedBone;
import org.trabecula.mechanics.RelativeStrength;
import org.trabecula.mechanics.StrengthParameters;
import org.trabecula.text.Texts;

/** Says what the press finds. */
final class PressWords {
  private static final double HUNDRED = 100;

  /** The least load that is told apart from none, as a share of the most. */
  private static final double LEAST = 0.005;

  private final Texts texts;
  private final StrengthParameters strength;

  PressWords(Texts texts, StrengthParameters strength) {
    this.texts = texts;
    this.strength = strength;
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
    double most = inHundred(pair.share(bone.curve().strength()));
    if (displacement <= 0) {
      return texts.get("press.state.rest");
    }
    if (displacement >= bone.curve().collapse()) {
      return texts.get("press.state.over", most);
    }
    double load = inHundred(pair.share(bone.curve().load(displacement)));
    int failures = bone.curve().failures(displacement);
    return failures == 0
        ? texts.get("press.state.whole", load)
        : texts.get("press.state.failing", load, failures);
  }

  /** What is to be learnt: first what to look for, in the end what was found. */
  String lesson(PressPair pair, boolean pressed) {
    if (!pair.isComparable()) {
      return texts.get("press.lesson.none");
    }
    if (pair.pairing() == Pairing.SAME_AMOUNT) {
      return pressed
          ? texts.get("press.lesson.sameAmount", inHundred(pair.strength()))
          : texts.get("press.question.sameAmount");
    }
    return pressed
        ? texts.get(
            "press.lesson.thenAndNow",
            Math.floor(pair.right().state().age()),
            inHundred(pair.volume()),
            inHundred(pair.strength()))
        : texts.get("press.question.thenAndNow");
  }

  /** Which number is which. */
  String whichIsWhich(PressPair pair, boolean pressed) {
    if (!pair.isComparable()) {
      return "";
    }
    if (pair.pairing() == Pairing.SAME_AMOUNT) {
      return texts.get("press.which.sameAmount");
    }
    double byDensity = new RelativeStrength(1, strength).at(pair.volume());
    return pressed
        ? texts.get("press.which.thenAndNow", inHundred(byDensity))
        : texts.get("press.which.before");
  }

  /** Out of a hundred, without a false precision; never none where there is some. */
  private static double inHundred(double share) {
    return share > LEAST ? Math.max(1, Math.rint(HUNDRED * share)) : 0;
  }
}
