// SPDX-License-Identifier: MIT
package org.trabecula.scenario;

import java.util.Objects;

/**
 * One course of a medicine.
 *
 * @param span when; the last dose lies before its end
 * @param medicine which
 */
public record MedicineCourse(AgeSpan span, Medicine medicine) implements Course {
  public MedicineCourse {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(medicine, "medicine");
  }

  @Override
  public MedicineCourse withSpan(AgeSpan newSpan) {
    return new MedicineCourse(newSpan, medicine);
  }
}
