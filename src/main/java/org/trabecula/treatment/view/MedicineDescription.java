// SPDX-License-Identifier: MIT
package org.trabecula.treatment.view;

import java.util.List;
import org.trabecula.asset.JsonName;
import org.trabecula.parameter.Parameter;
import org.trabecula.parameter.Source;
import org.trabecula.people.PeopleQuestion;
import org.trabecula.people.PeopleWords;
import org.trabecula.remodelling.MedicineParameters;
import org.trabecula.scenario.Medicine;
import org.trabecula.text.Texts;
import org.trabecula.treatment.MedicineBenefits;
import org.trabecula.treatment.MedicineHarms;
import org.trabecula.treatment.MedicineSources;

/** What is said of medicines: how they work, benefit, harm, burden, and where that was read. */
final class MedicineDescription {
  private static final int MONTHS_A_YEAR = 12;

  private final Texts texts;
  private final MedicineParameters numbers;
  private final MedicineBenefits benefits;
  private final MedicineHarms harms;
  private final MedicineSources sources;
  private final PeopleWords people;

  MedicineDescription(MedicineFigures figures, Texts texts) {
    this.texts = texts;
    numbers = figures.numbers();
    benefits = figures.benefits();
    harms = figures.harms();
    sources = figures.sources();
    people = new PeopleWords(figures.people(), texts);
  }

  String name(Medicine medicine) {
    return texts.get(key(medicine, "name"));
  }

  /** How it works on the cells. */
  String how(Medicine medicine) {
    return texts.get(key(medicine, "how"));
  }

  /** What it spares people and, where a trial counted it, how many of how many. */
  String benefit(Medicine medicine) {
    String benefit = texts.get(key(medicine, "benefit"), values(benefits.of(medicine)));
    return PeopleQuestion.of(medicine)
        .map(trial -> texts.sentences(benefit, people.inAThousand(trial)))
        .orElse(benefit);
  }

  String harm(Medicine medicine) {
    return texts.get(key(medicine, "harm"), values(harms.of(medicine)));
  }

  /** What taking it is like, and for how long it was tried at most. */
  String burden(Medicine medicine) {
    double months = MONTHS_A_YEAR * numbers.denosumab().doseInterval().value();
    double years = numbers.longestTrials().of(medicine).value();
    String tried = texts.get("medicine.trial", years);
    return texts.sentences(texts.get(key(medicine, "burden"), months), tried);
  }

  /** Who was counted, and the works that report benefit and harm. */
  String cited(Medicine medicine) {
    String works =
        texts.sentences(sources.of(medicine).stream().map(Source::citation).toList());
    String cited = texts.get("medicine.sources", works);
    return PeopleQuestion.of(medicine)
        .map(
            trial ->
                texts.sentences(texts.get("medicine.who", people.circumstances(trial)), cited))
        .orElse(cited);
  }

  private static Object[] values(List<Parameter> counted) {
    return counted.stream().map(Parameter::value).toArray();
  }

  private static String key(Medicine medicine, String attribute) {
    return "medicine." + JsonName.of(medicine) + "." + attribute;
  }
}
