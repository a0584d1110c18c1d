// SPDX-License-Identifier: MIT
package org.trabecula.asset;

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads and writes one type of record, key by key.
 *
 * <p>With a usual record, a key that is left out is as in that one, and a key that is not known is
 * passed over; without one, both are refused.
 */
final class StrictRecordAdapter<T> extends TypeAdapter<T> {
  private final Constructor<? super T> constructor;
  private final List<RecordField> fields;
  private final Optional<T> usual;

  StrictRecordAdapter(Class<? super T> type, List<RecordField> fields, Optional<T> usual) {
    this.fields = List.copyOf(fields);
    this.usual = usual;
    try {
      constructor =
          type.getDeclaredConstructor(
              fields.stream().map(RecordField::type).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has its constructor", e);
    }
  }

  @Override
  public T read(JsonReader in) throws IOException {
    JsonPlace place = JsonPlace.of(in);
    if (place.next(in) != JsonToken.BEGIN_OBJECT) {
      throw place.refuse("is not an object with the keys " + keys());
    }
    in.beginObject();
    Object[] values = new Object[fields.size()];
    while (in.hasNext()) {
      String key = in.nextName();
      int index = indexOf(key);
      if (index < 0 && usual.isPresent()) {
        in.skipValue();
        continue;
      }
      if (index < 0) {
        throw JsonPlace.of(in).refuse("unknown key; the keys here are " + keys());
      }
      if (values[index] != null) {
        throw JsonPlace.of(in).refuse("is there twice");
      }
      values[index] = fields.get(index).read(in);
    }
    in.endObject();
    fillAbsent(values, place);
    return make(values, place);
  }

  @Override
  public void write(JsonWriter out, T value) throws IOException {
    out.beginObject();
    for (RecordField field : fields) {
      field.write(out, value);
    }
    out.endObject();
  }

  private void fillAbsent(Object[] values, JsonPlace place) {
    for (int index = 0; index < values.length; index++) {
      if (values[index] == null) {
        RecordField field = fields.get(index);
        values[index] = usual.map(field::valueOf).orElseGet(field::absent);
      }
      if (values[index] == null) {
        throw place.refuse("the key " + fields.get(index).name() + " is missing");
      }
    }
  }

  @SuppressWarnings("unchecked") // the constructor is the record's own
  private T make(Object[] values, JsonPlace place) {
    try {
      return (T) constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      // What the record's constructor has to say is the reason; the reflection around it is not.
      throw place.refuse(e.getCause().getMessage(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make a " + constructor.getDeclaringClass(), e);
    }
  }

  private int indexOf(String key) {
    for (int index = 0; index < fields.size(); index++) {
      if (fields.get(index).name().equals(key)) {
        return index;
      }
    }
    return -1;
  }

  private String keys() {
    return fields.stream().map(RecordField::name).collect(Collectors.joining(", "));
  }
}
