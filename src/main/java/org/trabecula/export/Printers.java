// SPDX-License-Identifier: MIT
package org.trabecula.export;

import java.io.IOException;
import java.util.List;

/** The printers that a page can be sent to; asking them takes a while. */
public interface Printers {

  /** What they are called, the usual one first; empty where there is none. */
  List<String> names();

  /**
   * Prints a page.
   *
   * @param name of the printer
   * @throws IOException when the printer is gone, or refuses
   */
  void print(HandoutPage page, String name) throws IOException;
}
