// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import java.util.List;
import java.util.Locale;
import org.trabecula.text.Texts;

/** The architecture of the honeycomb as lines of text: means, and how far honeycombs differ. */
public final class StructureTable {
  private static final List<String> COLUMNS =
      List.of("who", "age", "volume", "thickness", "number", "separation", "cut");

  private final Texts texts;

  public StructureTable(Texts texts) {
    this.texts = texts;
  }

  /** A title and a row for each sex and age, lines ending in a line feed. */
  public String text(List<SurveyedStructure> survey) {
    TextColumns table = new TextColumns();
    table.row(COLUMNS.stream().map(column -> texts.get("evidence.structure." + column)).toList());
    survey.forEach(each -> table.row(cells(each)));
    return texts.get("evidence.structure.title", StructureSurvey.HONEYCOMBS) + "\n" + table.text();
  }

  private List<String> cells(SurveyedStructure each) {
    return List.of(
        texts.get("evidence.structure." + each.sex().name().toLowerCase(Locale.ROOT)),
        texts.get("evidence.structure.years", each.age()),
        spread("%.1f ± %.1f", each.boneVolumeFraction()),
        spread("%.0f ± %.0f", each.thickness()),
        spread("%.2f ± %.2f", each.number()),
        spread("%.0f ± %.0f", each.separation()),
        spread("%.1f ± %.1f", each.strutsCut()));
  }

  private static String spread(String format, Spread spread) {
    return String.format(Locale.ROOT, format, spread.mean(), spread.deviation());
  }
}
