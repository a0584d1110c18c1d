// SPDX-License-Identifier: MIT
package org.trabecula.asset;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Makes Gson read records to the letter: the keys of an object are exactly the components of the
 * record.
 *
 * <p>Left to itself, Gson turns a missing or misspelt number into 0 without a word. A component of
 * type {@link java.util.Optional} may be left out.
 */
public final class StrictRecordAdapterFactory implements TypeAdapterFactory {

  @Override
  public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
    Class<? super T> raw = type.getRawType();
    if (!raw.isRecord()) {
      return null;
    }
    return new StrictRecordAdapter<>(raw, fields(gson, raw), Optional.empty());
  }

  /**
   * Reads records to which later versions add: keys that are left out are as in {@code usual}, in
   * records within it too, and unknown ones are passed over.
   */
  @SuppressWarnings("unchecked") // the class of a value is the class of that value
  static <T> TypeAdapter<T> growing(Gson gson, T usual) {
    List<RecordField> fields =
        fields(gson, usual.getClass()).stream().map(field -> growing(gson, field, usual)).toList();
    return new StrictRecordAdapter<>((Class<T>) usual.getClass(), fields, Optional.of(usual));
  }

  /** The same component of records that may lack keys; those are then as in {@code usual}. */
  private static RecordField growing(Gson gson, RecordField field, Object usual) {
    return field.type().isRecord() ? field.by(growing(gson, field.valueOf(usual))) : field;
  }

  private static List<RecordField> fields(Gson gson, Class<?> record) {
    return Arrays.stream(record.getRecordComponents())
        .map(component -> RecordField.of(gson, component))
        .toList();
  }
}
