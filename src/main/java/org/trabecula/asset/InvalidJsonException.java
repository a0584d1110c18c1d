// SPDX-License-Identifier: MIT
package org.trabecula.asset;

import com.google.gson.JsonParseException;

/** Something in a JSON file that does not fit, in words for the person who wrote it. */
public final class InvalidJsonException extends JsonParseException {
  /** The line of a problem whose line is not known. */
  public static final int NO_LINE = 0;

  private static final long serialVersionUID = 1L;
  private final String file;
  private final String place;
  private final String problem;
  private final int line;

  /**
   * @param file the file's name; empty when not known
   * @param place where in the file, {@code life[2].prednisoneMgPerDay} for example; empty for all
   *     of it
   * @param line the line, from 1, or {@link #NO_LINE}
   * @param problem what is wrong and what would be right
   * @param cause what was thrown by the record that refused, or null
   */
  public InvalidJsonException(
      String file, String place, int line, String problem, Throwable cause) {
    super(message(file, place, line, problem), cause);
    this.file = file;
    this.place = place;
    this.line = line;
    this.problem = problem;
  }

  /** The same problem in a file that is now known. */
  InvalidJsonException in(String knownFile) {
    return new InvalidJsonException(knownFile, place, line, problem, getCause());
  }

  /** The file's name, or an empty text. */
  public String file() {
    return file;
  }

  /** Where in the file, {@code life[2].prednisoneMgPerDay} for example; empty for all of it. */
  public String place() {
    return place;
  }

  /** What is wrong and what would be right, without the place. */
  public String problem() {
    return problem;
  }

  /** The line in the file, from 1, or {@link #NO_LINE}. */
  public int line() {
    return line;
  }

  private static String message(String file, String place, int line, String problem) {
    StringBuilder message = new StringBuilder();
    if (!file.isEmpty()) {
      message.append(file).append(line == NO_LINE ? "" : ", line " + line).append(": ");
    }
    if (!place.isEmpty()) {
      message.append(place).append(": ");
    }
    return message.append(problem).toString();
  }
}
