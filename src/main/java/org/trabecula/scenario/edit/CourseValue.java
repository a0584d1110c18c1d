// SPDX-License-Identifier: MIT
package org.trabecula.scenario.edit;

import org.trabecula.scenario.Range;

/** The value that a course has, and how files write it. */
public sealed interface CourseValue<V> {
  /** The key of its field in files. */
  String key();

  /** The value that the fields of a file give. */
  <X extends Exception> V read(Fields<X> fields) throws X;

  /** Fields of a file, which refuse a value that is not allowed. */
  interface Fields<X extends Exception> {
    /** A number; the range is what a complaint names. */
    double number(String key, Range range) throws X;

    /** One of the constants of an enum. */
    <E extends Enum<E>> E constant(String key, Class<E> type) throws X;
  }

  /**
   * So much of something.
   *
   * @param key of its field in files
   * @param unit as people write it
   * @param range in that unit
   */
  record Amount(String key, String unit, Range range) implements CourseValue<Double> {
    @Override
    public <X extends Exception> Double read(Fields<X> fields) throws X {
      return fields.number(key, range);
    }
  }

  /**
   * One of several named things.
   *
   * @param key of its field in files
   * @param type all of them
   */
  record Choice<E extends Enum<E>>(String key, Class<E> type) implements CourseValue<E> {
    @Override
    public <X extends Exception> E read(Fields<X> fields) throws X {
      return fields.constant(key, type);
    }
  }
}
