// SPDX-License-Identifier: MIT
package org.trabecula.scenario.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trabecula.scenario.Factor;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.edit.Circumstance;
import org.trabecula.scenario.edit.CourseValue;

/** The forms of all factors. */
final class FactorForms {
  static final List<FactorForm<?>> ALL = all();

  private FactorForms() {}

  /** Those of the circumstances, each beside what belongs to it. */
  private static List<FactorForm<?>> all() {
    List<FactorForm<?>> forms = new ArrayList<>();
    forms.add(new MenopauseForm());
    for (Circumstance<?, ?> circumstance : Circumstance.ALL) {
      forms.add(CourseForm.of(circumstance));
      if (circumstance == Circumstance.STEROIDS) {
        forms.add(new GlucocorticoidEffectsForm());
      }
    }
    forms.add(
        new CourseForm<>(
            "medicine",
            new CourseValue.Choice<>("name", Medicine.class),
            MedicineCourse.class,
            MedicineCourse::new,
            MedicineCourse::medicine));
    return List.copyOf(forms);
  }

  /** The forms by what stands at {@code factor}, in the order in which a person is told of them. */
  static Map<String, FactorForm<?>> byName() {
    Map<String, FactorForm<?>> forms = new LinkedHashMap<>();
    ALL.forEach(form -> forms.put(form.name(), form));
    return forms;
  }

  /** All fields of a factor as files write them, {@code factor} first. */
  static Map<String, Object> write(Factor factor) {
    FactorForm<?> form =
        ALL.stream().filter(each -> each.type().isInstance(factor)).findFirst().orElseThrow();
    return write(form, factor);
  }

  private static <F extends Factor> Map<String, Object> write(FactorForm<F> form, Factor factor) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("factor", form.name());
    form.write(form.type().cast(factor), fields);
    return fields;
  }
}
