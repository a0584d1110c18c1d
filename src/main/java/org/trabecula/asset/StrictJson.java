// SPDX-License-Identifier: MIT
package org.trabecula.asset;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Type;

/** JSON read into records and written from them, to the letter: nothing missing, nothing extra. */
public final class StrictJson {
  private final Gson gson;

  /**
   * @param factories adapters for types that records alone do not describe; they are asked before
   *     the strict ones
   */
  public StrictJson(TypeAdapterFactory... factories) {
    GsonBuilder builder =
        new GsonBuilder()
            .setStrictness(Strictness.STRICT)
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .registerTypeAdapterFactory(new StrictRecordAdapterFactory())
            .registerTypeAdapterFactory(new StrictScalarAdapterFactory());
    // Gson asks the factory that was registered last first.
    for (TypeAdapterFactory factory : factories) {
      builder.registerTypeAdapterFactory(factory);
    }
    gson = builder.create();
  }

  /**
   * The JSON of {@code reader} as a value.
   *
   * @param file the file's name, for messages
   * @throws InvalidJsonException naming the file, the place and the problem
   */
  public Object read(String file, Reader reader, Type type) throws IOException {
    return read(file, reader, json -> gson.fromJson(json, type));
  }

  /**
   * The JSON of {@code reader} as a record to which later versions add: what is left out is as in
   * {@code usual}, and keys that are not known are passed over.
   *
   * @param file the file's name, for messages
   * @throws InvalidJsonException naming the file, the place and the problem
   */
  public <T extends Record> T readGrowing(String file, Reader reader, T usual) throws IOException {
    return read(file, reader, StrictRecordAdapterFactory.growing(gson, usual)::read);
  }

  /** What {@link #write} writes, as a tree. */
  public JsonElement tree(Object value) {
    return gson.toJsonTree(value);
  }

  private static <T> T read(String file, Reader reader, Reading<T> reading) throws IOException {
    try {
      return readAll(new JsonReader(reader), reading);
    } catch (InvalidJsonException e) {
      throw e.in(file);
    } catch (JsonParseException e) {
      throw malformed(file, e.getCause() == null ? e : e.getCause());
    } catch (MalformedJsonException | EOFException e) {
      throw malformed(file, e);
    }
  }

  /** A value as indented JSON. */
  public String write(Object value, Type type) {
    return gson.toJson(value, type) + "\n";
  }

  private interface Reading<T> {
    T read(JsonReader json) throws IOException;
  }

  private static <T> T readAll(JsonReader json, Reading<T> reading) throws IOException {
    json.setStrictness(Strictness.STRICT);
    T value = reading.read(json);
    if (value == null) {
      throw new InvalidJsonException("", "", InvalidJsonException.NO_LINE, "is empty", null);
    }
    if (json.peek() != JsonToken.END_DOCUMENT) {
      throw JsonPlace.of(json).refuse("goes on after its end");
    }
    return value;
  }

  private static InvalidJsonException malformed(String file, Throwable cause) {
    String problem =
        cause instanceof EOFException
            ? "is not valid JSON: it ends too early"
            : "is not valid JSON: a comma, a quote, a bracket or a value is wrong here";
    int line = JsonPlace.lineIn(String.valueOf(cause.getMessage()));
    return new InvalidJsonException(file, "", line, problem, cause);
  }
}
