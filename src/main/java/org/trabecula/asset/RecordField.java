// SPDX-License-Identifier: MIT
package org.trabecula.asset;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Optional;

/**
 * One component of a record and how it is read and written.
 *
 * @param name the key
 * @param type the component's type in the record's constructor
 * @param optional whether the key may be left out
 * @param accessor reads the component
 * @param adapter reads and writes the value
 */
record RecordField(
    String name, Class<?> type, boolean optional, Method accessor, TypeAdapter<Object> adapter) {

  @SuppressWarnings("unchecked") // the adapter is asked for by the component's own type
  static RecordField of(Gson gson, RecordComponent component) {
    boolean optional = component.getType() == Optional.class;
    Type value = component.getGenericType();
    if (optional) {
      value = ((ParameterizedType) value).getActualTypeArguments()[0];
    }
    component.getAccessor().setAccessible(true);
    return new RecordField(
        component.getName(),
        component.getType(),
        optional,
        component.getAccessor(),
        (TypeAdapter<Object>) gson.getAdapter(TypeToken.get(value)));
  }

  /** The same component, never left out, read and written in another way. */
  RecordField by(TypeAdapter<Object> other) {
    return new RecordField(name, type, false, accessor, other);
  }

  Object read(JsonReader in) throws IOException {
    JsonPlace place = JsonPlace.of(in);
    if (place.next(in) == JsonToken.NULL) {
      throw place.refuse("has no value");
    }
    Object value = adapter.read(in);
    return optional ? Optional.of(value) : value;
  }

  /** What stands for a key that was left out, or null when it may not be. */
  Object absent() {
    return optional ? Optional.empty() : null;
  }

  void write(JsonWriter out, Object owner) throws IOException {
    Object value = valueOf(owner);
    if (value instanceof Optional<?> maybe) {
      if (maybe.isEmpty()) {
        return;
      }
      value = maybe.get();
    }
    out.name(name);
    adapter.write(out, value);
  }

  /** What a record holds here. */
  Object valueOf(Object owner) {
    try {
      return accessor.invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + name + " of " + owner.getClass(), e);
    }
  }
}
