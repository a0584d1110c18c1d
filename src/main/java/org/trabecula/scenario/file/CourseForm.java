// SPDX-License-Identifier: MIT
package org.trabecula.scenario.file;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.trabecula.asset.JsonName;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Course;
import org.trabecula.scenario.edit.Circumstance;
import org.trabecula.scenario.edit.CourseValue;

/**
 * How files write a course that has one value.
 *
 * @param name what stands at {@code factor}
 * @param value of a course
 * @param type the kind of course
 * @param make a course with that value
 * @param valueOf a course
 */
record CourseForm<C extends Course, V>(
    String name,
    CourseValue<V> value,
    Class<C> type,
    BiFunction<AgeSpan, V, C> make,
    Function<C, V> valueOf)
    implements FactorForm<C> {

  /** The form of the courses of a circumstance. */
  static <C extends Course, V extends Comparable<? super V>> CourseForm<C, V> of(
      Circumstance<C, V> circumstance) {
    return new CourseForm<>(
        circumstance.name(),
        circumstance.value(),
        circumstance.type(),
        circumstance.make(),
        circumstance.valueOf());
  }

  @Override
  public List<String> keys() {
    return isNamedFirst() ? List.of(value.key(), "from", "to") : List.of("from", "to", value.key());
  }

  @Override
  public C read(JsonFields fields) throws ScenarioFileException {
    return make.apply(fields.span(), value.read(fields));
  }

  @Override
  public void write(C course, Map<String, Object> fields) {
    V written = valueOf.apply(course);
    if (written instanceof Enum<?> constant) {
      fields.put(value.key(), JsonName.of(constant));
      FactorForm.writeSpan(course.span(), fields);
    } else {
      FactorForm.writeSpan(course.span(), fields);
      fields.put(value.key(), written);
    }
  }

  /** What is one of several things says first which; an amount comes after its ages. */
  private boolean isNamedFirst() {
    return value instanceof CourseValue.Choice;
  }
}
