// SPDX-License-Identifier: MIT
package org.trabecula.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.trabecula.export.PagePiece.Fill;
import org.trabecula.export.PagePiece.Image;
import org.trabecula.export.PagePiece.Ink;
import org.trabecula.export.PagePiece.Role;
import org.trabecula.export.PagePiece.Run;
import org.trabecula.export.PagePiece.Text;

/** Draws pieces on a page of a document and marks each with what it is, in reading order. */
final class TaggedPage implements Closeable {
  /** Where letters stand in a line: share of its height above their foot. */
  private static final double ASCENT = 0.78;

  private static final float WHOLE = 255;

  private final PDDocument document;
  private final PDPage page;
  private final PDFonts fonts;
  private final PDPageContentStream content;
  private final PDStructureElement whole;
  private final COSArray parents = new COSArray();
  private PDStructureElement list;

  /** The two weights of letters on the page. */
  record PDFonts(PageTypeface plain, PageTypeface strong) {}

  TaggedPage(PDDocument document, PDPage page, PDFonts fonts) throws IOException {
    this.document = document;
    this.page = page;
    this.fonts = fonts;
    PDStructureTreeRoot tree = new PDStructureTreeRoot();
    document.getDocumentCatalog().setStructureTreeRoot(tree);
    whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, tree);
    tree.appendKid(whole);
    page.setStructParents(0);
    content = new PDPageContentStream(document, page);
  }

  /** Draws a piece. */
  void draw(PagePiece piece) throws IOException {
    if (piece.role() == Role.ORNAMENT) {
      content.beginMarkedContent(COSName.ARTIFACT);
      ink(piece);
      content.endMarkedContent();
      return;
    }
    PDStructureElement element = element(piece);
    int number = parents.size();
    parents.add(element);
    PDMarkedContentReference reference = new PDMarkedContentReference();
    reference.setPage(page);
    reference.setMCID(number);
    element.appendKid(reference);
    content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), number);
    ink(piece);
    content.endMarkedContent();
  }

  /** Ends the page. */
  @Override
  public void close() throws IOException {
    content.close();
    PDNumberTreeNode numbers = new PDNumberTreeNode(PDParentTreeValue.class);
    numbers.setNumbers(Map.of(0, new PDParentTreeValue(parents)));
    PDStructureTreeRoot tree = document.getDocumentCatalog().getStructureTreeRoot();
    tree.setParentTree(numbers);
    tree.setParentTreeNextKey(1);
  }

  private PDStructureElement element(PagePiece piece) {
    if (piece.role() != Role.LIST_POINT) {
      list = null;
    }
    return switch (piece.role()) {
      case TITLE -> under(whole, StandardStructureTypes.H1);
      case HEADING -> under(whole, StandardStructureTypes.H2);
      case FIGURE -> figure((Image) piece.ink());
      case LIST_POINT -> listPoint();
      case PARAGRAPH, ORNAMENT -> under(whole, StandardStructureTypes.P);
    };
  }

  private PDStructureElement figure(Image image) {
    PDStructureElement figure = under(whole, StandardStructureTypes.Figure);
    figure.setAlternateDescription(image.picture().alternative());
    return figure;
  }

  private PDStructureElement listPoint() {
    if (list == null) {
      list = under(whole, StandardStructureTypes.L);
    }
    return under(under(list, StandardStructureTypes.LI), StandardStructureTypes.L_BODY);
  }

  private PDStructureElement under(PDStructureElement parent, String type) {
    PDStructureElement element = new PDStructureElement(type, parent);
    element.setPage(page);
    parent.appendKid(element);
    return element;
  }

  private void ink(PagePiece piece) throws IOException {
    Ink ink = piece.ink();
    if (ink instanceof Text text) {
      for (Run run : text.runs()) {
        write(run, text, piece.top());
      }
    } else if (ink instanceof Image image) {
      content.drawImage(
          PageImage.of(document, image.picture()),
          (float) piece.left(),
          (float) (PageLayout.HEIGHT - piece.bottom()),
          (float) piece.width(),
          (float) piece.height());
    } else if (ink instanceof Fill fill) {
      colour(fill.colour());
      content.addRect(
          (float) piece.left(),
          (float) (PageLayout.HEIGHT - piece.bottom()),
          (float) piece.width(),
          (float) piece.height());
      content.fill();
    }
  }

  private void write(Run run, Text text, double top) throws IOException {
    double foot = top + run.line() * text.leading() + ASCENT * text.leading();
    PageTypeface face = run.strong() ? fonts.strong() : fonts.plain();
    colour(text.colour());
    content.beginText();
    content.setFont(face.font(), (float) text.size());
    content.newLineAtOffset((float) run.left(), (float) (PageLayout.HEIGHT - foot));
    content.showText(run.text());
    content.endText();
  }

  private void colour(int rgb) throws IOException {
    content.setNonStrokingColor(
        (rgb >> 16 & 0xFF) / WHOLE, (rgb >> 8 & 0xFF) / WHOLE, (rgb & 0xFF) / WHOLE);
  }
}
