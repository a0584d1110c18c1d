// SPDX-License-Identifier: MIT
package org.trabecula.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The first page of a PDF file as pixels.
 *
 * @param argb opaque, row by row
 */
public record PdfPicture(PictureSize size, int[] argb) {

  /**
   * Draws the page.
   *
   * @param pdf the whole file
   * @param width of the picture, pixels
   */
  public static PdfPicture of(byte[] pdf, int width) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      float scale = width / document.getPage(0).getMediaBox().getWidth();
      BufferedImage image = new PDFRenderer(document).renderImage(0, scale, ImageType.RGB);
      PictureSize size = new PictureSize(image.getWidth(), image.getHeight());
      int[] argb = image.getRGB(0, 0, size.width(), size.height(), null, 0, size.width());
      return new PdfPicture(size, argb);
    } catch (IOException e) {
      throw new UncheckedIOException("the page cannot be drawn", e);
    }
  }
}
