// SPDX-License-Identifier: MIT
package org.trabecula.treatment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trabecula.asset.JsonName;
import org.trabecula.parameter.Bibliography;
import org.trabecula.parameter.Quantity;
import org.trabecula.parameter.Source;
import org.trabecula.scenario.Medicine;
import org.trabecula.text.Texts;

/** Says of medicines what their monographs hold, each in the same order. */
public final class MonographWords {
  private final Bibliography works;
  private final Texts texts;

  /**
   * @param works that the monographs name
   */
  public MonographWords(Bibliography works, Texts texts) {
    this.works = works;
    this.texts = texts;
  }

  /** What a medicine is called. */
  public String name(Medicine medicine) {
    return texts.get("medicine." + JsonName.of(medicine) + ".name");
  }

  /** What a row is about. */
  public String row(MonographRow row) {
    return texts.get("medicine.row." + JsonName.of(row));
  }

  /** What was seen in trials; empty for rows that tell something else. */
  public List<TrialOutcome> outcomes(MedicineMonograph medicine, MonographRow row) {
    return switch (row) {
      case SPARES -> medicine.spares();
      case HARMS -> medicine.harms();
      default -> List.of();
    };
  }

  /** All that one row tells of a medicine, sentence by sentence. */
  public List<String> told(MedicineMonograph medicine, MonographRow row) {
    return switch (row) {
      case SPARES, HARMS -> outcomes(outcomes(medicine, row));
      case SIGNS -> medicine.signs().stream().map(key -> texts.get(key)).toList();
      case QUESTIONS ->
          Stream.of(medicine.questions(), medicine.questionsWhenStopped())
              .flatMap(List::stream)
              .map(key -> texts.get(key))
              .toList();
      case SOURCES -> sources(medicine);
      default -> sentences(medicine, row).stream().map(each -> each.in(texts)).toList();
    };
  }

  /** All that one row tells of a medicine, with its name, for those who hear it. */
  public String whole(MedicineMonograph medicine, MonographRow row) {
    String head = texts.get("medicine.cell", name(medicine.medicine()), row(row));
    return texts.sentences(head, texts.sentences(told(medicine, row)));
  }

  /** What is said where no count stands. */
  public Optional<String> sentence(TrialOutcome outcome) {
    return outcome.sentence().map(sentence -> sentence.in(texts));
  }

  /** Who was counted, and for how long. */
  public String group(TrialGroup group) {
    String people = texts.get(group.people(), group.numbers().orElse(List.of()).toArray());
    return texts.get("medicine.group", people, time(group.time()));
  }

  /** What happened to those who are counted. */
  public String outcome(TrialCount count) {
    return texts.get(count.outcome());
  }

  /** What those took who did not take the medicine. */
  public String without(TrialCount count) {
    return texts.get("medicine.against." + JsonName.of(count.group().comparator()));
  }

  /** That the others took it. */
  public String with() {
    return texts.get("medicine.with");
  }

  /** So many of 1,000. */
  public String number(double count) {
    return count > 0 && count < 1
        ? texts.get("medicine.count.few")
        : texts.get("medicine.count", count);
  }

  /** So many of 1,000 to whom it did not happen. */
  public String spared(TrialCount count) {
    return texts.get("medicine.none", others(count.without()), others(count.with()));
  }

  /** Both sides of a count in one sentence. */
  public String sides(TrialCount count) {
    String sides =
        texts.get(
            "medicine.sides",
            outcome(count),
            number(count.without()),
            without(count),
            number(count.with()),
            with());
    return texts.sentences(sides, spared(count));
  }

  private String others(double count) {
    return count > 0 && count < 1
        ? texts.get("medicine.count.most", TrialGroup.SIZE - 1)
        : texts.get("medicine.count", TrialGroup.SIZE - count);
  }

  private String time(Quantity time) {
    return texts.get("medicine.time." + time.unit(), time.value());
  }

  private List<String> outcomes(List<TrialOutcome> outcomes) {
    List<String> told = new ArrayList<>();
    for (TrialOutcome outcome : outcomes) {
      sentence(outcome).ifPresent(told::add);
      outcome
          .count()
          .ifPresent(count -> told.add(texts.sentences(group(count.group()), sides(count))));
    }
    return told;
  }

  private static List<SourcedSentence> sentences(MedicineMonograph medicine, MonographRow row) {
    return switch (row) {
      case ACTS -> medicine.acts();
      case BURDENS -> medicine.burdens();
      case NOT_FOR -> medicine.notFor();
      case WHO -> List.of(medicine.who().sentence());
      case BEFORE -> medicine.before();
      case TAKEN -> medicine.taken();
      case LASTS -> medicine.lasts();
      case STOPPING -> medicine.stopping();
      case SPARES, HARMS, SIGNS, QUESTIONS, SOURCES -> List.of();
    };
  }

  private List<String> sources(MedicineMonograph medicine) {
    return medicine.references().stream()
        .map(id -> works.find(id).orElseThrow())
        .map(Source::citation)
        .toList();
  }
}
