// SPDX-License-Identifier: MIT
package org.trabecula.parameter;

import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;

/** All parameters that lie in a record, or in the records within it. */
public final class Parameters {

  private Parameters() {}

  /** Every parameter in {@code owner}, in the order of its components. */
  public static Stream<Parameter> in(Record owner) {
    return Stream.of(owner.getClass().getRecordComponents())
        .map(component -> valueOf(owner, component))
        .flatMap(Parameters::flatten);
  }

  private static Stream<Parameter> flatten(Object value) {
    if (value instanceof Parameter parameter) {
      return Stream.of(parameter);
    }
    return value instanceof Record inner ? in(inner) : Stream.empty();
  }

  private static Object valueOf(Record owner, RecordComponent component) {
    try {
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }
}
