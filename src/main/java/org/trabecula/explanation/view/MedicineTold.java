// SPDX-License-Identifier: MIT
package org.trabecula.explanation.view;

import java.util.stream.Collectors;
import org.trabecula.asset.JsonName;
import org.trabecula.explanation.MedicineSources;
import org.trabecula.parameter.Source;
import org.trabecula.remodelling.MedicineParameters;
import org.trabecula.scenario.Medicine;
import org.trabecula.text.Texts;

/** What is said of one medicine: how it works, benefit, harm, burden, and where that was read. */
record MedicineTold(Texts texts, MedicineParameters numbers, Medicine medicine) {
  private static final int MONTHS_A_YEAR = 12;

  String name() {
    return texts.get("medicine." + JsonName.of(medicine) + ".name");
  }

  /** How it works on the cells. */
  String how() {
    return texts.get("medicine." + JsonName.of(medicine) + ".how");
  }

  String benefit() {
    return texts.get("medicine." + JsonName.of(medicine) + ".benefit");
  }

  String harm() {
    return texts.get("medicine." + JsonName.of(medicine) + ".harm");
  }

  /** What taking it is like, and for how long it was tried at most. */
  String burden() {
    double months = MONTHS_A_YEAR * numbers.denosumab().doseInterval().value();
    double years = numbers.longestTrials().of(medicine).value();
    String tried = texts.get(years == 1 ? "medicine.trial.one" : "medicine.trial", years);
    return texts.get("medicine." + JsonName.of(medicine) + ".burden", months) + " " + tried;
  }

  /** The works that report benefit and harm. */
  String cited(MedicineSources sources) {
    String works =
        sources.of(medicine).stream().map(Source::citation).collect(Collectors.joining(" "));
    return texts.get("medicine.sources", works);
  }
}
