// SPDX-License-Identifier: MIT
package org.trabecula.asset;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

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
    List<RecordField> fields = new ArrayList<>();
    for (RecordComponent component : raw.getRecordComponents()) {
      fields.add(RecordField.of(gson, component));
    }
    return new StrictRecordAdapter<>(raw, fields);
  }
}
