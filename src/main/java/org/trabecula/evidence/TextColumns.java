// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import java.util.ArrayList;
import java.util.List;

/** Rows of text whose cells stand below each other. */
final class TextColumns {
  private static final String GAP = "  ";
  private final List<List<String>> rows = new ArrayList<>();

  void row(List<String> cells) {
    rows.add(List.copyOf(cells));
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        line.append(row.get(column));
        boolean last = column == row.size() - 1;
        line.append(last ? "" : " ".repeat(width(column) - row.get(column).length()) + GAP);
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}
