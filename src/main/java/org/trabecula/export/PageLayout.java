// SPDX-License-Identifier: MIT
package org.trabecula.export;

import java.util.ArrayList;
import java.util.List;
import org.trabecula.export.HandoutContent.Picture;
import org.trabecula.export.HandoutContent.Section;
import org.trabecula.export.PagePiece.Fill;
import org.trabecula.export.PagePiece.Image;
import org.trabecula.export.PagePiece.Role;

/**
 * Finds a place for everything on one page, in the largest letters with which all of it fits.
 *
 * <p>A4, all lengths in pt from the top left corner.
 */
final class PageLayout {
  /** Width and height of A4. */
  static final double WIDTH = 595.28;

  static final double HEIGHT = 841.89;
  static final double MARGIN = 36;

  /** Letters that are tried, from large to small. */
  private static final double LARGEST = 12;

  private static final double SMALLEST = 6;
  private static final double STEP = 0.25;

  private static final double GAP = 14;
  private static final double PADDING = 8;
  private static final double TITLE = 1.9;
  private static final double SMALL = 0.78;
  private static final int TEXT = 0x1F171B;
  private static final int QUIET = 0x4A4046;
  private static final int ACCENT = 0x5B2143;
  private static final int CAUTION = 0xFBF0D5;

  private final PageTypeface plain;
  private final PageTypeface strong;

  PageLayout(PageTypeface plain, PageTypeface strong) {
    this.plain = plain;
    this.strong = strong;
  }

  /** The pieces of the page in the order in which they are read. */
  List<PagePiece> of(HandoutContent content) {
    for (double size = LARGEST; size >= SMALLEST; size -= STEP) {
      List<PagePiece> pieces = tried(content, size);
      if (bottom(pieces) <= HEIGHT - MARGIN) {
        return pieces;
      }
    }
    throw new IllegalArgumentException("the page cannot hold all that it should say");
  }

  private List<PagePiece> tried(HandoutContent content, double size) {
    double width = WIDTH - 2 * MARGIN;
    List<PagePiece> pieces = new ArrayList<>();
    PageColumn head = column(MARGIN, MARGIN, width, size);
    head.line(Role.TITLE, content.title(), titleSize(content.title(), size), ACCENT);
    head.paragraph(content.subtitle(), size, QUIET);
    pieces.addAll(head.pieces());
    double top = pictures(content.pictures(), head.top() + GAP / 2, size, pieces) + GAP;

    double half = (width - GAP) / 2;
    List<Section> sections = content.sections();
    int middle = sections.size() / 2;
    double first = sections(sections.subList(0, middle), MARGIN, top, half, size, pieces);
    double second =
        sections(
            sections.subList(middle, sections.size()),
            MARGIN + half + GAP,
            top,
            half,
            size,
            pieces);
    double safety = safety(content.safety(), Math.max(first, second) + GAP / 2, size, pieces);
    PageColumn foot = column(MARGIN, safety + GAP / 2, width, size);
    content.small().forEach(words -> foot.paragraph(words, SMALL * size, QUIET));
    pieces.addAll(foot.pieces());
    return pieces;
  }

  /** A title that needs several lines is set smaller. */
  private double titleSize(String title, double size) {
    double width = WIDTH - 2 * MARGIN;
    double large = TITLE * size;
    return strong.lines(title, large, width).size() > 1 ? (1 + TITLE) / 2 * size : large;
  }

  private double pictures(List<Picture> pictures, double top, double size, List<PagePiece> pieces) {
    double width = (WIDTH - 2 * MARGIN - (pictures.size() - 1) * GAP) / pictures.size();
    double left = MARGIN;
    double bottom = top;
    for (Picture picture : pictures) {
      PageColumn caption = column(left, top, width, size);
      caption.line(Role.PARAGRAPH, picture.caption(), size, TEXT);
      pieces.addAll(caption.pieces());
      double height = width * picture.size().height() / picture.size().width();
      pieces.add(
          new PagePiece(Role.FIGURE, left, caption.top() + 2, width, height, new Image(picture)));
      bottom = Math.max(bottom, caption.top() + 2 + height);
      left += width + GAP;
    }
    return bottom;
  }

  private double sections(
      List<Section> sections,
      double left,
      double top,
      double width,
      double size,
      List<PagePiece> pieces) {
    PageColumn column = column(left, top, width, size);
    sections.forEach(section -> column.section(section, ACCENT, TEXT));
    pieces.addAll(column.pieces());
    return column.top();
  }

  private double safety(Section safety, double top, double size, List<PagePiece> pieces) {
    double width = WIDTH - 2 * MARGIN;
    PageColumn words =
        column(MARGIN + PADDING, top + PADDING, width - 2 * PADDING, size)
            .section(safety, TEXT, TEXT);
    double height = words.top() + PADDING / 2 - top;
    pieces.add(new PagePiece(Role.ORNAMENT, MARGIN, top, width, height, new Fill(CAUTION)));
    pieces.addAll(words.pieces());
    return top + height;
  }

  private PageColumn column(double left, double top, double width, double size) {
    return new PageColumn(plain, strong, left, top, width, size);
  }

  private static double bottom(List<PagePiece> pieces) {
    return pieces.stream().mapToDouble(PagePiece::bottom).max().orElse(0);
  }
}
