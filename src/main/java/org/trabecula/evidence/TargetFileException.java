// SPDX-License-Identifier: MIT
package org.trabecula.evidence;

/** A file of targets that cannot be used, in one sentence that names file, target and field. */
public final class TargetFileException extends Exception {
  private static final long serialVersionUID = 1L;

  TargetFileException(String message) {
    super(message);
  }
}
