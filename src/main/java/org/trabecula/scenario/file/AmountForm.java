// SPDX-License-Identifier: MIT
package org.trabecula.scenario.file;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Course;
import org.trabecula.scenario.Range;

/**
 * How files write a course of so much of something.
 *
 * @param name what stands at {@code factor}
 * @param type the kind of course
 * @param key of the amount
 * @param range of the amount, in the unit that its key names
 * @param make a course of that amount
 * @param amount of a course
 */
record AmountForm<C extends Course>(
    String name, Class<C> type, String key, Range range, Make<C> make, ToDoubleFunction<C> amount)
    implements FactorForm<C> {

  /** Makes a course. */
  interface Make<C> {
    C of(AgeSpan span, double amount);
  }

  @Override
  public List<String> keys() {
    return List.of("from", "to", key);
  }

  @Override
  public C read(JsonFields fields) throws ScenarioFileException {
    return make.of(fields.span(), fields.number(key, range));
  }

  @Override
  public void write(C course, Map<String, Object> fields) {
    FactorForm.writeSpan(course.span(), fields);
    fields.put(key, amount.applyAsDouble(course));
  }
}
