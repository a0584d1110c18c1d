// SPDX-License-Identifier: MIT
package org.trabecula.command;

import java.io.IOException;
import java.nio.file.Path;

/** A picture of the window was saved, and there is no bone in it: something does not paint. */
public final class NoBoneException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * @param file where the picture is
   */
  public NoBoneException(Path file) {
    super(file.toString());
  }
}
