// SPDX-License-Identifier: MIT
package org.trabecula.remodelling;

import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.trabecula.scenario.AgeSpan;
import org.trabecula.scenario.Alcohol;
import org.trabecula.scenario.Calcium;
import org.trabecula.scenario.Course;
import org.trabecula.scenario.Exercise;
import org.trabecula.scenario.Glucocorticoid;
import org.trabecula.scenario.GlucocorticoidEffects;
import org.trabecula.scenario.Medicine;
import org.trabecula.scenario.Scenario;
import org.trabecula.scenario.Smoking;
import org.trabecula.scenario.ThyroidHormone;
import org.trabecula.scenario.VitaminD;

/** Everything a body is exposed to in a life, from change to change. */
final class ExposureHistory {
  private final Scenario scenario;
  private final LifestyleParameters lifestyle;
  private final MedicineParameters medicines;
  private final NavigableMap<Double, Exposure> byStart = new TreeMap<>();

  ExposureHistory(Scenario scenario, RemodellingParameters parameters, double firstAge) {
    this.scenario = scenario;
    lifestyle = parameters.lifestyle();
    medicines = parameters.medicines();
    byStart.put(firstAge, exposureAt(firstAge));
    for (double change : changes(scenario).tailSet(firstAge)) {
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

  private static SortedSet<Double> changes(Scenario scenario) {
    SortedSet<Double> ages = new TreeSet<>();
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
        load(scenario.courseAt(Exercise.class, age).map(Exercise::level).orElse(Exercise.DEFAULT)),
        smoking(value(Smoking.class, age, Smoking::cigarettesPerDay, Smoking.DEFAULT)),
        alcohol(value(Alcohol.class, age, Alcohol::unitsPerDay, Alcohol.DEFAULT)),
        value(ThyroidHormone.class, age, ThyroidHormone::timesNormal, ThyroidHormone.DEFAULT),
        dose(Medicine.ALENDRONATE, age, medicines.bisphosphonate().alendronateStrength().value()),
        dose(Medicine.TERIPARATIDE, age, 1),
        dose(Medicine.ROMOSOZUMAB, age, 1),
        dose(Medicine.HORMONE_THERAPY, age, medicines.hormoneTherapy().estrogen().value()));
  }

  private <C extends Course> double value(
      Class<C> kind, double age, ToDoubleFunction<C> value, double otherwise) {
    return scenario.courseAt(kind, age).map(value::applyAsDouble).orElse(otherwise);
  }

  private double dose(Medicine medicine, double age, double strength) {
    return scenario.takes(medicine, age) ? strength : 0;
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
