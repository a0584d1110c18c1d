// SPDX-License-Identifier: MIT
package org.trabecula.asset;

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;

/** Reads one kind of single value and refuses every other kind. */
final class ScalarAdapter<T> extends TypeAdapter<T> {
  private final JsonToken token;
  private final String wanted;
  private final Reading<T> reading;
  private final Writing<T> writing;

  /** Takes the value from the text. */
  interface Reading<T> {
    T read(JsonReader in) throws IOException;
  }

  /** Puts the value into the text. */
  interface Writing<T> {
    void write(JsonWriter out, T value) throws IOException;
  }

  /**
   * @param token the only kind of value that is taken
   * @param wanted that kind in words
   */
  ScalarAdapter(JsonToken token, String wanted, Reading<T> reading, Writing<T> writing) {
    this.token = token;
    this.wanted = wanted;
    this.reading = reading;
    this.writing = writing;
  }

  @Override
  public T read(JsonReader in) throws IOException {
    JsonPlace place = JsonPlace.of(in);
    if (place.next(in) != token) {
      throw place.refuse("is not " + wanted);
    }
    try {
      return reading.read(in);
    } catch (NumberFormatException | MalformedJsonException e) {
      // 1e999 is no number that can be held, and 1.5 is not a whole one.
      throw place.refuse("is not " + wanted, e);
    }
  }

  @Override
  public void write(JsonWriter out, T value) throws IOException {
    writing.write(out, value);
  }
}
