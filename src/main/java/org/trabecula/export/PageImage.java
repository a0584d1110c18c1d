// SPDX-License-Identifier: MIT
package org.trabecula.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Takes a picture's pixels into a document, packed and unchanged. */
final class PageImage {
  private static final int CHANNELS = 3;
  private static final int BITS = 8;

  /** PDF's number for rows that are written as PNG does. */
  private static final int PNG_ROWS = 15;

  /** PNG's number for a row of differences from the row above. */
  private static final byte UP = 2;

  private PageImage() {}

  static PDImageXObject of(PDDocument document, HandoutContent.Picture picture) throws IOException {
    int width = picture.size().width();
    int height = picture.size().height();
    PDImageXObject image =
        new PDImageXObject(
            document,
            new ByteArrayInputStream(packed(picture.argb(), width, height)),
            COSName.FLATE_DECODE,
            width,
            height,
            BITS,
            PDDeviceRGB.INSTANCE);
    COSDictionary rows = new COSDictionary();
    rows.setInt(COSName.PREDICTOR, PNG_ROWS);
    rows.setInt(COSName.COLORS, CHANNELS);
    rows.setInt(COSName.BITS_PER_COMPONENT, BITS);
    rows.setInt(COSName.COLUMNS, width);
    image.getCOSObject().setItem(COSName.DECODE_PARMS, rows);
    return image;
  }

  private static byte[] packed(int[] argb, int width, int height) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
      byte[] row = new byte[1 + CHANNELS * width];
      row[0] = UP;
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          difference(argb, y * width + x, y == 0 ? -1 : (y - 1) * width + x, row, 1 + CHANNELS * x);
        }
        out.write(row);
      }
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  private static void difference(int[] argb, int at, int above, byte[] row, int to) {
    int here = argb[at];
    int there = above < 0 ? 0 : argb[above];
    row[to] = (byte) ((here >> 16) - (there >> 16));
    row[to + 1] = (byte) ((here >> 8) - (there >> 8));
    row[to + 2] = (byte) (here - there);
  }
}
