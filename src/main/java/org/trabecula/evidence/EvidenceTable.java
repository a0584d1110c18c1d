// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import java.util.List;
import java.util.Map;
import org.trabecula.text.Texts;

/** The report as lines of text: a table of targets, then how many are met. */
public final class EvidenceTable {
  private static final List<String> COLUMNS =
      List.of("id", "published", "range", "model", "standing");

  private final Texts texts;
  private final OutcomeWords words;

  public EvidenceTable(Texts texts) {
    this.texts = texts;
    words = new OutcomeWords(texts);
  }

  /** The whole report, lines ending in a line feed. */
  public String text(EvidenceReport report) {
    TextColumns table = new TextColumns();
    table.row(COLUMNS.stream().map(column -> texts.get("evidence.column." + column)).toList());
    report.outcomes().forEach(outcome -> table.row(cells(outcome)));
    return table.text() + "\n" + totals(report) + "\n" + closing(report);
  }

  private List<String> cells(Outcome outcome) {
    Target target = outcome.target();
    return List.of(
        target.id(),
        words.published(target),
        words.range(target),
        words.model(outcome),
        words.standing(outcome));
  }

  private String totals(EvidenceReport report) {
    TextColumns table = new TextColumns();
    table.row(
        List.of(
            texts.get("evidence.total.topic"),
            texts.get("evidence.total.counted"),
            texts.get("evidence.total.inside"),
            texts.get("evidence.total.near"),
            texts.get("evidence.total.far")));
    for (Map.Entry<String, List<Outcome>> topic : report.byTopic().entrySet()) {
      EvidenceTotal total = EvidenceTotal.of(topic.getValue());
      if (total.counted() > 0) {
        table.row(counts(topic.getKey(), total));
      }
    }
    table.row(counts(texts.get("evidence.total.all"), report.total()));
    return table.text();
  }

  private static List<String> counts(String name, EvidenceTotal total) {
    return List.of(
        name,
        String.valueOf(total.counted()),
        String.valueOf(total.inside()),
        String.valueOf(total.near()),
        String.valueOf(total.far()));
  }

  private String closing(EvidenceReport report) {
    StringBuilder closing = new StringBuilder();
    if (report.total().counted() > 0) {
      closing.append(sentence("evidence.closing.all", report.total()));
    }
    if (report.totalWithoutContradictions().counted() < report.total().counted()) {
      closing.append(
          sentence("evidence.closing.withoutContradictions", report.totalWithoutContradictions()));
    }
    return closing.toString();
  }

  private String sentence(String key, EvidenceTotal total) {
    return texts.get(key, total.inside(), total.counted(), total.percentInside(), total.far())
        + "\n";
  }
}
