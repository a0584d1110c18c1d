// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.trabecula.asset.AssetReader;
import org.trabecula.text.Texts;

/** The report as a web page that stands by itself: a table and a small plot for each topic. */
public final class EvidencePage {
  private static final List<String> COLUMNS =
      List.of("id", "published", "range", "model", "standing", "source");

  private final Texts texts;
  private final OutcomeWords words;
  private final String style;

  public EvidencePage(Texts texts, AssetReader assets) {
    this.texts = texts;
    words = new OutcomeWords(texts);
    style = assets.text("evidence/page.css");
  }

  /** The whole page. */
  public String html(EvidenceReport report) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n");
    page.append("<html lang=\"").append(texts.locale().toLanguageTag()).append("\">\n");
    page.append("<head><meta charset=\"utf-8\"><title>");
    page.append(Markup.escaped(texts.get("evidence.page.title"))).append("</title>\n<style>\n");
    page.append(style).append("</style></head>\n<body>\n<h1>");
    page.append(Markup.escaped(texts.get("evidence.page.title"))).append("</h1>\n<p>");
    page.append(Markup.escaped(summary(report))).append("</p>\n<p>");
    page.append(Markup.escaped(texts.get("evidence.page.legend"))).append("</p>\n");
    for (Map.Entry<String, List<Outcome>> topic : report.byTopic().entrySet()) {
      page.append(topic(topic.getKey(), topic.getValue()));
    }
    return page.append("</body>\n</html>\n").toString();
  }

  private String summary(EvidenceReport report) {
    EvidenceTotal all = report.total();
    EvidenceTotal agreeing = report.totalWithoutContradictions();
    return all.counted() == 0
        ? texts.get("evidence.closing.none")
        : texts.get(
                "evidence.closing.all", all.inside(), all.counted(), all.percentInside(), all.far())
            + (agreeing.counted() < all.counted() ? " " + closing(agreeing) : "");
  }

  private String closing(EvidenceTotal total) {
    return texts.get(
        "evidence.closing.withoutContradictions",
        total.inside(),
        total.counted(),
        total.percentInside(),
        total.far());
  }

  private String topic(String name, List<Outcome> outcomes) {
    return "<section><h2>"
        + Markup.escaped(name)
        + "</h2>\n"
        + EvidencePlot.svg(outcomes, texts.get("evidence.page.plot", name))
        + "<table><thead><tr>"
        + COLUMNS.stream()
            .map(
                column -> "<th>" + Markup.escaped(texts.get("evidence.column." + column)) + "</th>")
            .collect(Collectors.joining())
        + "</tr></thead><tbody>\n"
        + outcomes.stream().map(this::row).collect(Collectors.joining())
        + "</tbody></table></section>\n";
  }

  private String row(Outcome outcome) {
    Target target = outcome.target();
    String kind = outcome.standing().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return "<tr class=\""
        + kind
        + "\">"
        + List.of(
                target.id(),
                words.published(target),
                words.range(target),
                words.model(outcome),
                words.standing(outcome),
                target.citation())
            .stream()
            .map(cell -> "<td>" + Markup.escaped(cell) + "</td>")
            .collect(Collectors.joining())
        + "</tr>\n";
  }
}
