// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

/** A life holds something that the model does not have yet, in words for the person who wrote it. */
public final class NotModelledException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  NotModelledException(String message) {
    super(message);
  }
}
