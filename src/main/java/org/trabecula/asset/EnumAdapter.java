// SPDX-License-Identifier: MIT
package org.trabecula.asset;

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a constant in the spelling of JSON keys: {@code BED_REST} is {@code "bedRest"}. */
final class EnumAdapter extends TypeAdapter<Object> {
  private final Map<String, Object> byName;

  private EnumAdapter(Map<String, Object> byName) {
    this.byName = byName;
  }

  static EnumAdapter of(Class<?> type) {
    Map<String, Object> byName = new LinkedHashMap<>();
    for (Object constant : type.getEnumConstants()) {
      byName.put(JsonName.of((Enum<?>) constant), constant);
    }
    return new EnumAdapter(byName);
  }

  @Override
  public Object read(JsonReader in) throws IOException {
    JsonPlace place = JsonPlace.of(in);
    String allowed = String.join(", ", byName.keySet());
    if (place.next(in) != JsonToken.STRING) {
      throw place.refuse("is not one of the words " + allowed);
    }
    String name = in.nextString();
    Object constant = byName.get(name);
    if (constant == null) {
      throw place.refuse('"' + name + "\" is not one of " + allowed);
    }
    return constant;
  }

  @Override
  public void write(JsonWriter out, Object value) throws IOException {
    out.value(JsonName.of((Enum<?>) value));
  }
}
