// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.trabecula.parameter.Parameter;
import org.trabecula.scenario.Absorption;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Alcohol;
import org.trabecula.scenario.BodyMassIndex;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Course;
import org.trabecula.scenario.Exercise;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.GlucocorticoidEffects;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.ParathyroidGland;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.SexHormone;
import org.trabecula.scenario.Smoking;
import org.trabecula.scenario.ThyroidHormone;
import org.trabecula.scenario.VitaminD;

/** Everything a body is exposed to in a life, from change to change. */
final class ExposureHistory {
  private static final double PERCENT = 100;

  private final Scenario scenario;
  private final DosingPlan plan;
  private final LifestyleParameters lifestyle;
  private final MedicineParameters medicines;
  private final double response;
  private final NavigableMap<Double, Exposure> byStart = new TreeMap<>();

  ExposureHistory(
      Scenario scenario,
      Constitution constitution,
      DosingPlan plan,
      RemodellingParameters parameters,
      double firstAge) {
    this.scenario = scenario;
    response = constitution.medicines();
    this.plan = plan;
    lifestyle = parameters.lifestyle();
    medicines = parameters.medicines();
    byStart.put(firstAge, exposureAt(firstAge));
    for (double change : changes(scenario, plan).tailSet(firstAge)) {
      byStart.put(change, exposureAt(change));
    }
  }

  /** The ages at which something starts or stops, years. */
  SortedSet<Double> changes() {
    return new TreeSet<>(byStart.keySet());
  }

  /** What holds at an age not before the first. */
  Exposure at(double age) {
    return byStart.floorEntry(age).getValue();
  }

  private static SortedSet<Double> changes(Scenario scenario, DosingPlan plan) {
    SortedSet<Double> ages = new TreeSet<>();
    plan.ends().forEach(end -> ages.add(end.age()));
    scenario.courses(Course.class).map(Course::span).forEach(span -> addEnds(ages, span));
    return ages;
  }

  private static void addEnds(SortedSet<Double> ages, AgeSpan span) {
    ages.add(span.from());
    if (!span.isForLife()) {
      ages.add(span.to());
    }
  }

  private Exposure exposureAt(double age) {
    return new Exposure(
        value(
            Glucocorticoid.class, age, Glucocorticoid::prednisoneMgPerDay, Glucocorticoid.DEFAULT),
        scenario
            .courseAt(GlucocorticoidEffects.class, age)
            .orElseGet(() -> GlucocorticoidEffects.all(AgeSpan.from(age))),
        value(Calcium.class, age, Calcium::mgPerDay, Calcium.DEFAULT),
        value(VitaminD.class, age, VitaminD::serum25OHDNmolPerL, VitaminD.DEFAULT),
        load(scenario.courseAt(Exercise.class, age).map(Exercise::level).orElse(Exercise.DEFAULT))
            * weightLoad(age),
        smoking(value(Smoking.class, age, Smoking::cigarettesPerDay, Smoking.DEFAULT)),
        alcohol(value(Alcohol.class, age, Alcohol::unitsPerDay, Alcohol.DEFAULT)),
        value(ThyroidHormone.class, age, ThyroidHormone::timesNormal, ThyroidHormone.DEFAULT),
        value(SexHormone.class, age, SexHormone::percentOfNormal, SexHormone.DEFAULT) / PERCENT,
        value(BodyMassIndex.class, age, BodyMassIndex::kgPerM2, BodyMassIndex.DEFAULT),
        value(Absorption.class, age, Absorption::percentOfNormal, Absorption.DEFAULT) / PERCENT,
        value(ParathyroidGland.class, age, ParathyroidGland::timesNormal, ParathyroidGland.DEFAULT),
        medicinesAt(age));
  }

  private MedicinesTaken medicinesAt(double age) {
    MedicineParameters.Bisphosphonate bisphosphonate = medicines.bisphosphonate();
    return new MedicinesTaken(
            dose(Medicine.ALENDRONATE, age, bisphosphonate.alendronateStrength()),
            plan.takes(Medicine.TERIPARATIDE, age) ? 1 : 0,
            plan.takes(Medicine.ABALOPARATIDE, age) ? 1 : 0,
            plan.takes(Medicine.ROMOSOZUMAB, age) ? 1 : 0,
            dose(Medicine.HORMONE_THERAPY, age, medicines.estrogenMedicines().hormoneTherapy()),
            dose(Medicine.RALOXIFENE, age, medicines.estrogenMedicines().raloxifene()),
            dose(
                Medicine.AROMATASE_INHIBITOR,
                age,
                medicines.estrogenMedicines().aromataseInhibitor()))
        .answered(response);
  }

  private <C extends Course> double value(
      Class<C> kind, double age, ToDoubleFunction<C> value, double otherwise) {
    return scenario.courseAt(kind, age).map(value::applyAsDouble).orElse(otherwise);
  }

  private double dose(Medicine medicine, double age, Parameter strength) {
    return plan.takes(medicine, age) ? strength.value() : 0;
  }

  /** Load by the weight that is carried, usual weight = 1. */
  private double weightLoad(double age) {
    double bodyMass =
        value(BodyMassIndex.class, age, BodyMassIndex::kgPerM2, BodyMassIndex.DEFAULT);
    return bodyMass == BodyMassIndex.DEFAULT
        ? 1
        : Math.pow(bodyMass / BodyMassIndex.DEFAULT, lifestyle.loadByBodyMass().value());
  }

  private double load(Exercise.Level level) {
    return switch (level) {
      case BED_REST -> lifestyle.bedRestLoad().value();
      case INACTIVE -> lifestyle.inactiveLoad().value();
      case EVERYDAY -> lifestyle.everydayLoad().value();
      case WALKING -> lifestyle.walkingLoad().value();
      case STRENGTH -> lifestyle.strengthLoad().value();
      case STRENGTH_AND_IMPACT -> lifestyle.strengthAndImpactLoad().value();
    };
  }

  private double smoking(double cigarettesPerDay) {
    return Math.min(cigarettesPerDay / lifestyle.smokingFullAt().value(), 1);
  }

  private double alcohol(double unitsPerDay) {
    double excess = unitsPerDay - lifestyle.alcoholHarmlessUpTo().value();
    return Math.max(0, Math.min(1, excess / lifestyle.alcoholFullAfter().value()));
  }
}
