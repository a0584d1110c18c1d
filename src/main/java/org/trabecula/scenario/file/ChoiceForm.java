// SPDX-License-Identifier: MIT
package org.trabecula.scenario.file;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.trabecula.asset.JsonName;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Course;

/**
 * How files write a course of one of several named things.
 *
 * @param name what stands at {@code factor}
 * @param type the kind of course
 * @param key of the thing's name
 * @param things all of them
 * @param make a course of that thing
 * @param thing of a course
 */
record ChoiceForm<C extends Course, E extends Enum<E>>(
    String name,
    Class<C> type,
    String key,
    Class<E> things,
    BiFunction<AgeSpan, E, C> make,
    Function<C, E> thing)
    implements FactorForm<C> {

  @Override
  public List<String> keys() {
    return List.of(key, "from", "to");
  }

  @Override
  public C read(JsonFields fields) throws ScenarioFileException {
    return make.apply(fields.span(), fields.choice(key, JsonNames.all(things)));
  }

  @Override
  public void write(C course, Map<String, Object> fields) {
    fields.put(key, JsonName.of(thing.apply(course)));
    FactorForm.writeSpan(course.span(), fields);
  }
}
