// SPDX-License-Identifier: MIT
package org.trabecula.asset;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a JSON text, as its writer would name it.
 *
 * @param path {@code life[2].prednisoneMgPerDay} for example; empty for the whole text
 * @param line the line, from 1, or {@link InvalidJsonException#NO_LINE}
 */
public record JsonPlace(String path, int line) {
  /** Gson tells the line only in words. */
  private static final Pattern LINE = Pattern.compile(" at line (\\d+) column \\d+ path \\S*");

  /** Where a reader stands now. */
  public static JsonPlace of(JsonReader reader) {
    return new JsonPlace(plain(reader.getPath()), lineIn(reader.toString()));
  }

  /** The line that a message of Gson names. */
  static int lineIn(String message) {
    Matcher matcher = LINE.matcher(message);
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : InvalidJsonException.NO_LINE;
  }

  /** Refuses what is at this place. */
  InvalidJsonException refuse(String problem) {
    return refuse(problem, null);
  }

  /** Refuses what is at this place, keeping why. */
  InvalidJsonException refuse(String problem, Throwable cause) {
    return new InvalidJsonException("", path, line, problem, cause);
  }

  /**
   * What comes next.
   *
   * @throws InvalidJsonException when it is nothing that JSON knows: NaN or Infinity, for example
   */
  JsonToken next(JsonReader reader) throws IOException {
    try {
      return reader.peek();
    } catch (MalformedJsonException e) {
      throw refuse("is not a value that JSON knows", e);
    }
  }

  private static String plain(String gsonPath) {
    String path = gsonPath.startsWith("$") ? gsonPath.substring(1) : gsonPath;
    path = path.startsWith(".") ? path.substring(1) : path;
    return path.endsWith(".") ? path.substring(0, path.length() - 1) : path;
  }
}
