// SPDX-License-Identifier: MIT
package org.trabecula.export;

import java.util.ArrayList;
import java.util.List;
import org.trabecula.export.HandoutContent.Point;
import org.trabecula.export.HandoutContent.Section;
import org.trabecula.export.PagePiece.Ink;
import org.trabecula.export.PagePiece.Role;
import org.trabecula.export.PagePiece.Run;
import org.trabecula.export.PagePiece.Text;

/** Text set from top to bottom in a column of the page; all lengths in pt. */
final class PageColumn {
  private static final double LEADING = 1.32;
  private static final double HEADING = 1.22;
  private static final double GAP_BEFORE_HEADING = 0.75;
  private static final double GAP_AFTER_HEADING = 0.2;
  private static final double GAP_BETWEEN_POINTS = 0.28;
  private static final double INDENT = 0.9;
  private static final String BULLET = "\u2022";

  private final PageTypeface plain;
  private final PageTypeface strong;
  private final double left;
  private final double width;
  private final double size;
  private final double first;
  private final List<PagePiece> pieces = new ArrayList<>();
  private double top;

  /**
   * @param size of ordinary letters
   */
  PageColumn(
      PageTypeface plain, PageTypeface strong, double left, double top, double width, double size) {
    this.plain = plain;
    this.strong = strong;
    this.left = left;
    this.first = top;
    this.top = top;
    this.width = width;
    this.size = size;
  }

  List<PagePiece> pieces() {
    return pieces;
  }

  /** Where the next piece begins. */
  double top() {
    return top;
  }

  /** Leaves some room. */
  PageColumn skip(double room) {
    top += room;
    return this;
  }

  /** A headed part. */
  PageColumn section(Section section, int headingColour, int colour) {
    if (top > first) {
      skip(GAP_BEFORE_HEADING * size);
    }
    line(Role.HEADING, section.title(), HEADING * size, headingColour);
    skip(GAP_AFTER_HEADING * size);
    for (Point point : section.points()) {
      point(point, section.isList(), colour);
    }
    return this;
  }

  /** Strong lines of one size. */
  PageColumn line(Role role, String words, double letters, int colour) {
    List<Run> runs = new ArrayList<>();
    for (String line : strong.lines(words, letters, width)) {
      runs.add(new Run(runs.size(), left, true, line));
    }
    add(role, new Text(runs, letters, LEADING * letters, colour), runs.size());
    return this;
  }

  /** Plain lines of one size. */
  PageColumn paragraph(String words, double letters, int colour) {
    List<Run> runs = new ArrayList<>();
    for (String line : plain.lines(words, letters, width)) {
      runs.add(new Run(runs.size(), left, false, line));
    }
    add(Role.PARAGRAPH, new Text(runs, letters, LEADING * letters, colour), runs.size());
    return this;
  }

  private void point(Point point, boolean isList, int colour) {
    double indent = isList ? INDENT * size : 0;
    List<Run> runs = new ArrayList<>();
    if (isList) {
      runs.add(new Run(0, left, true, BULLET));
    }
    Words words = new Words(left + indent, width - indent, runs);
    words.set(strong, true, point.name());
    words.set(plain, false, point.text());
    Role role = isList ? Role.LIST_POINT : Role.PARAGRAPH;
    add(role, new Text(runs, size, LEADING * size, colour), words.line + 1);
    skip(GAP_BETWEEN_POINTS * size);
  }

  private void add(Role role, Text text, int lines) {
    double height = lines * text.leading();
    pieces.add(new PagePiece(role, left, top, width, height, (Ink) text));
    top += height;
  }

  /** Words of both weights that follow each other, broken into the same lines. */
  private final class Words {
    private final double from;
    private final double room;
    private final List<Run> runs;
    private int line;
    private double used;

    Words(double from, double room, List<Run> runs) {
      this.from = from;
      this.room = room;
      this.runs = runs;
    }

    void set(PageTypeface face, boolean isStrong, String words) {
      String rest = face.printable(words);
      double space = used > 0 ? plain.width(" ", size) : 0;
      while (!rest.isEmpty()) {
        String part = used > 0 ? fitting(face, rest, room - used - space) : "";
        if (used == 0) {
          part = face.lines(rest, size, room).get(0);
        }
        if (!part.isEmpty()) {
          runs.add(new Run(line, from + used + space, isStrong, part));
          used += space + face.width(part, size);
          rest = rest.substring(part.length()).strip();
        }
        if (!rest.isEmpty()) {
          line++;
          used = 0;
          space = 0;
        }
      }
    }

    /** The whole words that fit beside what stands on the line already; empty if none does. */
    private String fitting(PageTypeface face, String words, double free) {
      String part = "";
      for (String word : words.split(" ")) {
        String longer = part.isEmpty() ? word : part + " " + word;
        if (face.width(longer, size) > free) {
          break;
        }
        part = longer;
      }
      return part;
    }
  }
}
