// SPDX-License-Identifier: MIT
package org.trabecula.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/** The printers of this computer. Letters are sent as letters, so that they are sharp. */
public final class SystemPrinters implements Printers {
  private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

  @Override
  public List<String> names() {
    Stream<PrintService> usual =
        Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService())
            .filter(printer -> printer.isDocFlavorSupported(PAGES))
            .stream();
    return Stream.concat(usual, all()).map(PrintService::getName).distinct().toList();
  }

  @Override
  public void print(HandoutPage page, String name) throws IOException {
    PrintService printer =
        all()
            .filter(one -> one.getName().equals(name))
            .findFirst()
            .orElseThrow(() -> new IOException(name + " is not there"));
    HashPrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
    wishes.add(MediaSizeName.ISO_A4);
    wishes.add(new JobName(page.title(), null));
    try (PDDocument document = Loader.loadPDF(page.pdf())) {
      SimpleDoc pages = new SimpleDoc(new PDFPageable(document), PAGES, null);
      printer.createPrintJob().print(pages, wishes);
    } catch (PrintException e) {
      throw new IOException(String.valueOf(e.getMessage()), e);
    }
  }

  private static Stream<PrintService> all() {
    return Stream.of(PrintServiceLookup.lookupPrintServices(PAGES, null));
  }
}
