// SPDX-License-Identifier: MIT
package org.trabecula.asset;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/**
 * Makes Gson take a number only for a number, and words only for words.
 *
 * <p>Left to itself, Gson reads {@code "5"} as a number, {@code 5} as words, and an unknown
 * constant of an enum as nothing at all.
 */
final class StrictScalarAdapterFactory implements TypeAdapterFactory {

  @Override
  @SuppressWarnings("unchecked") // each adapter is made for the raw type it is returned for
  public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
    Class<? super T> raw = type.getRawType();
    return (TypeAdapter<T>) (raw.isEnum() ? EnumAdapter.of(raw) : scalar(raw));
  }

  private static TypeAdapter<?> scalar(Class<?> raw) {
    if (raw == double.class || raw == Double.class) {
      return new ScalarAdapter<>(
          JsonToken.NUMBER,
          "a number",
          JsonReader::nextDouble,
          (out, value) -> out.value(PlainNumber.of(value)));
    }
    if (raw == int.class || raw == Integer.class) {
      return new ScalarAdapter<>(
          JsonToken.NUMBER,
          "a whole number",
          JsonReader::nextInt,
          (out, value) -> out.value(value));
    }
    if (raw == long.class || raw == Long.class) {
      return new ScalarAdapter<>(
          JsonToken.NUMBER,
          "a whole number",
          JsonReader::nextLong,
          (out, value) -> out.value(value));
    }
    if (raw == boolean.class || raw == Boolean.class) {
      return new ScalarAdapter<>(
          JsonToken.BOOLEAN,
          "true or false",
          JsonReader::nextBoolean,
          (out, value) -> out.value(value));
    }
    if (raw == String.class) {
      return new ScalarAdapter<>(
          JsonToken.STRING,
          "text in quotes",
          JsonReader::nextString,
          (out, value) -> out.value(value));
    }
    return null;
  }
}
