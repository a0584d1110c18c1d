// SPDX-License-Identifier: MIT
package org.trabecula.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.trabecula.asset.AssetReader;
import org.trabecula.exploration.Now;
import org.trabecula.measure.Adviser;
import org.trabecula.picture.RowTeam;
import org.trabecula.text.Texts;

/**
 * The page to take away: a PDF with the bone then and now, why it changed, what helps and what to
 * ask.
 *
 * <p>It bears no date: the same life, age and adviser give the same bytes.
 */
public final class Handout {
  private static final String PLAIN = "fonts/Inter-Regular.ttf";
  private static final String STRONG = "fonts/Inter-SemiBold.ttf";

  private final AssetReader assets;
  private final Texts texts;
  private final HandoutWords words;
  private final HandoutPictures pictures;

  /**
   * @param assets where the typeface lies
   * @param team shares the work on a picture
   */
  public Handout(AssetReader assets, HandoutFigures figures, Texts texts, RowTeam team) {
    this.assets = assets;
    this.texts = texts;
    words = new HandoutWords(figures, texts);
    pictures = new HandoutPictures(texts, team);
  }

  /**
   * The page about a life at an age.
   *
   * @param adviser whose advice counts where the person lives
   */
  public HandoutPage of(Now now, Adviser adviser) {
    HandoutContent content = content(now, adviser);
    return new HandoutPage(pdf(content), content.title(), content.spoken());
  }

  /** What stands on that page. */
  HandoutContent content(Now now, Adviser adviser) {
    return words.of(now, adviser, pictures.of(now));
  }

  byte[] pdf(HandoutContent content) {
    try (PDDocument document = new PDDocument()) {
      describe(document, content);
      PageTypeface plain = new PageTypeface(document, assets, PLAIN);
      PageTypeface strong = new PageTypeface(document, assets, STRONG);
      PDPage page =
          new PDPage(new PDRectangle((float) PageLayout.WIDTH, (float) PageLayout.HEIGHT));
      document.addPage(page);
      List<PagePiece> pieces = new PageLayout(plain, strong).of(content);
      try (TaggedPage drawn =
          new TaggedPage(document, page, new TaggedPage.PDFonts(plain, strong))) {
        for (PagePiece piece : pieces) {
          drawn.draw(piece);
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("the page cannot be made", e);
    }
  }

  private void describe(PDDocument document, HandoutContent content) {
    document.getDocumentInformation().setTitle(content.title());
    document.getDocumentInformation().setSubject(content.subtitle());
    document.getDocumentInformation().setCreator(texts.get("app.name"));
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage(texts.locale().toLanguageTag());
    PDMarkInfo marks = new PDMarkInfo();
    marks.setMarked(true);
    catalog.setMarkInfo(marks);
    PDViewerPreferences viewer = new PDViewerPreferences(new COSDictionary());
    viewer.setDisplayDocTitle(true);
    catalog.setViewerPreferences(viewer);
    // Without a number of its own a document takes the time.
    document.setDocumentId(number(content));
  }

  /** A number that stands for the words and pictures. */
  private static long number(HandoutContent content) {
    CRC32 sum = new CRC32();
    sum.update((content.title() + content.sections()).getBytes(StandardCharsets.UTF_8));
    for (HandoutContent.Picture picture : content.pictures()) {
      for (int pixel : picture.argb()) {
        sum.update(pixel);
      }
    }
    return sum.getValue();
  }
}
