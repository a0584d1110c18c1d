// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

import java.util.List;
import java.util.Locale;

/**
 * A small plot of one topic: each target's range as a bar of the same width, the model as a mark on
 * it.
 *
 * <p>A value that would fall beyond the plot is drawn at its border, as an open mark.
 */
final class EvidencePlot {
  private static final int WIDTH = 420;
  private static final int ROW = 14;
  private static final int MARGIN = 6;

  /** Half-widths of a range that lie between the middle of the plot and its border. */
  private static final double SPAN = 4;

  private EvidencePlot() {}

  /** The plot as SVG; empty where nothing of the topic has a range and a value. */
  static String svg(List<Outcome> outcomes, String title) {
    List<Outcome> shown =
        outcomes.stream().filter(outcome -> !Double.isNaN(outcome.halfWidthsOutside())).toList();
    if (shown.isEmpty()) {
      return "";
    }
    int height = 2 * MARGIN + ROW * shown.size();
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg role=\"img\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\"><title>%s</title>%n",
            WIDTH,
            height,
            WIDTH,
            height,
            Markup.escaped(title)));
    for (int row = 0; row < shown.size(); row++) {
      svg.append(row(shown.get(row), MARGIN + ROW * row + ROW / 2.0));
    }
    return svg.append("</svg>\n").toString();
  }

  private static String row(Outcome outcome, double y) {
    TargetRange range = outcome.target().range();
    double half = (range.high() - range.low()) / 2;
    double place = (outcome.model() - (range.low() + half)) / half;
    boolean beyond = Math.abs(place) > SPAN;
    double x = x(Math.max(-SPAN, Math.min(SPAN, place)));
    return String.format(
        Locale.ROOT,
        "<line class=\"axis\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\"/>"
            + "<line class=\"range\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\"/>"
            + "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"4\"><title>%s</title></circle>%n",
        x(-SPAN),
        x(SPAN),
        y,
        y,
        x(-1),
        x(1),
        y,
        y,
        mark(outcome, beyond),
        x,
        y,
        Markup.escaped(outcome.target().id()));
  }

  private static String mark(Outcome outcome, boolean beyond) {
    String kind = outcome.standing() == Outcome.Standing.INSIDE ? "inside" : "outside";
    return beyond ? kind + " beyond" : kind;
  }

  private static double x(double place) {
    return WIDTH / 2.0 + place / SPAN * (WIDTH / 2.0 - MARGIN);
  }
}
