// SPDX-License-Identifier: MIT
package org.trabecula.scenario.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trabecula.scenario.Absorption;
import org.trabecula.scenario.Alcohol;
import org.trabecula.scenario.BodyMassIndex;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Exercise;
import org.trabecula.scenario.Factor;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.MedicineCourse;
import org.trabecula.scenario.ParathyroidGland;
import org.trabecula.scenario.SexHormone;
import org.trabecula.scenario.Smoking;
import org.trabecula.scenario.ThyroidHormone;
import org.trabecula.scenario.VitaminD;

/** The forms of all factors. */
final class FactorForms {
  static final List<FactorForm<?>> ALL =
      List.of(
          new MenopauseForm(),
          new AmountForm<>(
              "calcium",
              Calcium.class,
              "mgPerDay",
              Calcium.MG_PER_DAY,
              Calcium::new,
              Calcium::mgPerDay),
          new AmountForm<>(
              "glucocorticoid",
              Glucocorticoid.class,
              "prednisoneMgPerDay",
              Glucocorticoid.PREDNISONE_MG_PER_DAY,
              Glucocorticoid::new,
              Glucocorticoid::prednisoneMgPerDay),
          new GlucocorticoidEffectsForm(),
          new AmountForm<>(
              "vitaminD",
              VitaminD.class,
              "serum25OHDNmolPerL",
              VitaminD.SERUM_25OHD_NMOL_PER_L,
              VitaminD::new,
              VitaminD::serum25OHDNmolPerL),
          new AmountForm<>(
              "sexHormone",
              SexHormone.class,
              "percentOfNormal",
              SexHormone.PERCENT_OF_NORMAL,
              SexHormone::new,
              SexHormone::percentOfNormal),
          new ChoiceForm<>(
              "exercise",
              Exercise.class,
              "level",
              Exercise.Level.class,
              Exercise::new,
              Exercise::level),
          new AmountForm<>(
              "smoking",
              Smoking.class,
              "cigarettesPerDay",
              Smoking.CIGARETTES_PER_DAY,
              Smoking::new,
              Smoking::cigarettesPerDay),
          new AmountForm<>(
              "alcohol",
              Alcohol.class,
              "unitsPerDay",
              Alcohol.UNITS_PER_DAY,
              Alcohol::new,
              Alcohol::unitsPerDay),
          new AmountForm<>(
              "thyroidHormone",
              ThyroidHormone.class,
              "timesNormal",
              ThyroidHormone.TIMES_NORMAL,
              ThyroidHormone::new,
              ThyroidHormone::timesNormal),
          new AmountForm<>(
              "bodyMassIndex",
              BodyMassIndex.class,
              "kgPerM2",
              BodyMassIndex.KG_PER_M2,
              BodyMassIndex::new,
              BodyMassIndex::kgPerM2),
          new AmountForm<>(
              "absorption",
              Absorption.class,
              "percentOfNormal",
              Absorption.PERCENT_OF_NORMAL,
              Absorption::new,
              Absorption::percentOfNormal),
          new AmountForm<>(
              "parathyroidGland",
              ParathyroidGland.class,
              "timesNormal",
              ParathyroidGland.TIMES_NORMAL,
              ParathyroidGland::new,
              ParathyroidGland::timesNormal),
          new ChoiceForm<>(
              "medicine",
              MedicineCourse.class,
              "name",
              Medicine.class,
              MedicineCourse::new,
              MedicineCourse::medicine));

  private FactorForms() {}

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
