// SPDX-License-Identifier: MIT
package org.trabecula.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.trabecula.asset.AssetReader;

/** One weight of the typeface in a document: measures text and breaks it into lines. */
final class PageTypeface {
  private static final double UNITS = 1000;

  /** Stands for a letter that the typeface lacks. */
  private static final String UNKNOWN = "\u25A1";

  private final PDFont font;
  private final CmapLookup letters;

  /**
   * @param file below {@code assets}; the document takes in the letters that are used
   */
  PageTypeface(PDDocument document, AssetReader assets, String file) throws IOException {
    TrueTypeFont face =
        new TTFParser()
            .parse(new RandomAccessReadBuffer(new ByteArrayInputStream(assets.bytes(file))));
    letters = face.getUnicodeCmapLookup();
    font = PDType0Font.load(document, face, true);
    document.registerTrueTypeFontForClosing(face);
  }

  PDFont font() {
    return font;
  }

  /** The text in letters that there are, on one line. */
  String printable(String text) {
    StringBuilder printable = new StringBuilder();
    text.strip()
        .replaceAll("\\s+", " ")
        .codePoints()
        .forEach(
            letter ->
                printable.append(
                    letters.getGlyphId(letter) == 0 ? UNKNOWN : Character.toString(letter)));
    return printable.toString();
  }

  /** Width of printable text, pt. */
  double width(String text, double size) {
    try {
      return font.getStringWidth(text) / UNITS * size;
    } catch (IOException e) {
      throw new IllegalStateException("the typeface cannot be measured", e);
    }
  }

  /** The text in lines no wider than that, pt; a word that is wider alone is broken. */
  List<String> lines(String text, double size, double width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : printable(text).split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer, size) <= width) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      line = word;
      while (width(line, size) > width) {
        String head = head(line, size, width);
        lines.add(head);
        line = line.substring(head.length());
      }
    }
    lines.add(line);
    return lines;
  }

  /** As much of the beginning as fits, one letter at least. */
  private String head(String word, double size, double width) {
    int end = word.offsetByCodePoints(0, 1);
    while (end < word.length()) {
      int next = word.offsetByCodePoints(end, 1);
      if (width(word.substring(0, next), size) > width) {
        break;
      }
      end = next;
    }
    return word.substring(0, end);
  }
}
